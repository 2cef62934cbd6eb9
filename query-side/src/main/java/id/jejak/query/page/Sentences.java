package id.jejak.query.page;

import id.jejak.kernel.award.AwardEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells in the reader's language what happened, and what it happened to. */
public final class Sentences {
  private final Words words;
  private final People people;

  public Sentences(Words words, People people) {
    this.words = words;
    this.people = people;
  }

  /** What is told of an event; nothing where its name says it all. */
  public @Nullable String of(String event, Map<String, Object> data) {
    var said = new Said(data);
    return switch (event) {
      case "AchievementsEntered" -> say(event, said.size("services"));
      case "BudgetEntered", "ProblemsEntered" -> say(event, said.size("fields"));
      case "StagesEntered" -> say(event, said.size("stages"));
      case "ReportSubmitted" ->
          say(event, said.get("revision"), said.text("onTime"), said.get("emptyCells"));
      case "ReportScored" -> scored(said);
      case "SubmissionWithdrawn", "ReportApproved", "ReopeningRequested" ->
          say("OfRevision", said.get("revision"));
      case "ReportReopened", "RevisionOverdue" ->
          say("ReviseBy", said.get("revision"), words.dayOf(said.text("dueOn")));
      case "VerificationClaimed" -> say("Until", words.deadline(said.instant("until")));
      case "ClaimLapsed" -> people.name(said.text("verifier"));
      case "ClaimReassigned" ->
          say(event, people.name(said.text("from")), people.name(said.text("to")));
      case "FieldsChecked" -> named("field", said.list("fields"));
      case "ReportReturned" ->
          say(event, said.size("findings"), said.get("revision"), words.dayOf(said.text("dueOn")));
      case "FindingAnswered" -> say(event, said.text("finding"));
      case "FindingSettled" ->
          say(event, said.text("finding"), words.name("settlement", said.text("settlement")));
      case "WindowOpened" -> say(event, said.size("regions"), words.dayOf(said.text("closesOn")));
      case "DeadlineMoved", "WindowReopened" -> say("Until", words.dayOf(said.text("closesOn")));
      case "ExceptionGranted" ->
          say(event, words.region(said.text("region")), words.deadline(said.instant("until")));
      case "WindowClosed" -> say(event, said.size("unfiled"));
      case "RoleGranted", "RoleRevoked" -> role(said.part("grant"));
      case "VerifierTieDeclared",
          "NomineeWithdrawn",
          "NomineeDisqualified",
          "AwardRevoked",
          "HistoricResultRecorded" ->
          words.region(said.text("region"));
      case "RegionsNominated" -> say(event, regions(said.list("nominees")), said.get("eligible"));
      case "NomineeReplaced" ->
          say(event, words.region(said.text("entered")), words.region(said.text("left")));
      case "TiesDeclared" -> say(event, said.size("ties"));
      case "MemberRecused" -> say(event, said.text("byRule"));
      case "AlternateSeated" ->
          say(event, people.name(said.text("alternate")), people.name(said.text("insteadOf")));
      case "AlternateTookChair" -> people.name(said.text("alternate"));
      case "VoteCast" -> say(event, subject(said.text("subject")), said.text("inFavour"));
      case "MotionPut", "MotionFailed" -> subject(said.text("subject"));
      case "BallotOpened" -> people.name(said.text("juror"));
      case "MarkingClosed" -> say(event, said.size("counted"));
      case "WinnersDecided" -> say(event, regions(said.list("winners")), said.text("decree"));
      case "AwardPresented" -> say(event, said.text("place"), words.dayOf(said.text("on")));
      default -> null;
    };
  }

  /** What a stream is about, in words. */
  public String about(String stream) {
    String[] steps = stream.split("/");
    return switch (steps[0]) {
      case "report" -> about(stream, words.region(steps[2]));
      case "award" -> about(stream, words.historicCategory(steps[2]));
      case "standings", "window" -> about(stream, "");
      case "account" -> words.say("told.account", people.name(steps[1]));
      case "historic" -> historic(steps[1], steps[2]);
      case "edition" -> words.say("told.edition", steps[1]);
      case "policy" -> words.say("told.policy", stream.substring(steps[0].length() + 1));
      case "simulation" -> words.say("told.simulation");
      default -> stream;
    };
  }

  /** What was published elsewhere: of the standings by period or year, of awards by edition. */
  private String historic(String matter, String of) {
    return matter.equals("award")
        ? words.say("told.historic", words.say("told.edition", of))
        : words.say(
            "told.historic", words.say("told.standings", of.length() == 4 ? of : words.period(of)));
  }

  /** The page of a report's or an award's stream; nothing for any other. */
  public static @Nullable String pageOf(String stream) {
    boolean shown = stream.matches("report/[^/]+/[^/]+|award/[0-9]+/[^/]+");
    return shown ? "/" + stream.replaceFirst("^(report|award)", "$1s") : null;
  }

  /** The page of a subject, as tasks name it. */
  public String page(String about) {
    String page = pageOf(about);
    if (page != null) return page;
    String[] steps = about.split("/");
    return switch (steps[0]) {
      case "standings" -> "/standings?period=" + steps[1] + "&kind=" + steps[2];
      default -> "/windows";
    };
  }

  /** A subject in words. */
  public String about(String about, String name) {
    String[] steps = about.split("/");
    return switch (steps[0]) {
      case "report" -> words.say("report.heading", name, words.period(steps[1]));
      case "award" -> words.say("award.heading", name, steps[1]);
      case "standings" ->
          words.say("standings.caption", words.period(steps[1]), words.name("kind", steps[2]));
      default -> words.period(steps[1]);
    };
  }

  private String scored(Said said) {
    Said score = said.part("score");
    String index = score.part("index").text("decimal");
    return say(
            "ReportScored",
            words.name("score.stage", said.text("stage")),
            said.get("revision"),
            words.figure(index.isEmpty() ? null : index),
            score.text("band"))
        .strip();
  }

  private String role(Said grant) {
    String role = words.name("role", grant.text("role"));
    String region = grant.text("region");
    if (!region.isEmpty()) return role + ", " + words.region(region);
    return grant.text("edition").isEmpty() ? role : role + ", " + grant.text("edition");
  }

  private String subject(String subject) {
    return subject.equals(AwardEvent.DECISION)
        ? words.say("motion.decline")
        : words.region(subject);
  }

  private String regions(List<?> codes) {
    return words.listed(codes.stream().map(code -> words.region(code.toString())));
  }

  private String named(String family, List<?> codes) {
    return words.listed(codes.stream().map(code -> words.name(family, code)));
  }

  private String say(String event, Object... about) {
    return words.say("told." + event, about);
  }

  /** An event's data, read by name; what is not there is empty. */
  private record Said(Map<?, ?> data) {
    Object get(String name) {
      Object value = data.get(name);
      return value == null ? "" : value;
    }

    String text(String name) {
      return get(name).toString();
    }

    List<?> list(String name) {
      return get(name) instanceof List<?> list ? list : List.of();
    }

    int size(String name) {
      return list(name).size();
    }

    Said part(String name) {
      return new Said(get(name) instanceof Map<?, ?> map ? map : Map.of());
    }

    @Nullable Instant instant(String name) {
      return text(name).isEmpty() ? null : Instant.parse(text(name));
    }
  }
}
