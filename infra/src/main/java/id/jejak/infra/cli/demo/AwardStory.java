package id.jejak.infra.cli.demo;

import id.jejak.kernel.award.AwardPolicy;
import id.jejak.kernel.award.AwardPolicy.Weight;
import id.jejak.kernel.award.Ballot;
import id.jejak.kernel.award.Ballot.Mark;
import id.jejak.kernel.award.Ballot.NomineeMarks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The 2024 edition's province category from the opening to the announcement. */
record AwardStory(Chance chance) {
  static final String EDITION = "/api/awards/2024";
  static final String CATEGORY = EDITION + "/PROVINCE";
  private static final String TIED = Cast.JURORS.get(2);
  private static final LocalDate DECREED = LocalDate.of(2024, 3, 25);

  List<Act> acts() {
    return List.of(
        act(LocalDate.of(2024, 1, 3), "edition", List.of(opening())),
        act(LocalDate.of(2024, 2, 26), "declarations", declarations()),
        act(LocalDate.of(2024, 3, 4), "nomination", List.of(chair("/nomination", Map.of()))),
        act(LocalDate.of(2024, 3, 13), "ballots", ballots()),
        act(LocalDate.of(2024, 3, 20), "closing", List.of(chair("/closing"))),
        act(DECREED, "decision", List.of(chair("/decision", decree()))),
        act(LocalDate.of(2024, 4, 24), "announcement", List.of(chair("/announcement"))));
  }

  private static Act act(LocalDate day, String name, List<Lane> lanes) {
    return new Act(day, "award/" + name, lanes);
  }

  private static Lane chair(String what) {
    return Lane.EMPTY.post(Cast.CHAIR, CATEGORY + what);
  }

  private static Lane chair(String what, Object body) {
    return Lane.EMPTY.post(Cast.CHAIR, CATEGORY + what, body);
  }

  private static Lane opening() {
    return Lane.EMPTY.and(
        Cast.ADMINISTRATOR,
        "POST",
        EDITION,
        scene -> {
          var edition = new TreeMap<String, Object>();
          edition.put("fiscalYear", 2023);
          edition.put("policy", AwardPolicy.spmAwards().name());
          edition.put("categories", List.of(province()));
          edition.put("cutOff", "2024-02-29T17:00:00Z");
          edition.put("closesAt", "2024-04-05T17:00:00Z");
          edition.put("jurors", Cast.JURORS.stream().map(scene::account).toList());
          edition.put("alternates", Cast.ALTERNATES.stream().map(scene::account).toList());
          edition.put("chair", scene.account(Cast.CHAIR));
          edition.put("deputy", scene.account(Cast.DEPUTY));
          return edition;
        });
  }

  private static Map<String, Object> province() {
    var category = new TreeMap<String, Object>();
    category.put("code", "PROVINCE");
    category.put("name", "Provinsi");
    category.put("kinds", List.of("PROVINCE"));
    category.put(
        "weights",
        List.of(
            new Weight("IP_SPM", "0.50"),
            new Weight("BUDGET", "0.10"),
            new Weight("STAGES", "0.10"),
            new Weight("TEAM", "0.10"),
            new Weight("ACTION_PLAN", "0.10"),
            new Weight("REPORTING", "0.10")));
    category.put("nominees", 5);
    category.put("winners", 3);
    return category;
  }

  /** Everyone says what ties he has; one juror was born in a town of Jawa Tengah. */
  private static List<Lane> declarations() {
    return Stream.of(Cast.JURORS, Cast.ALTERNATES, List.of(Cast.CHAIR, Cast.DEPUTY))
        .flatMap(List::stream)
        .map(
            member ->
                Lane.EMPTY.post(
                    member,
                    CATEGORY + "/declarations",
                    Map.of(
                        "ties",
                        member.equals(TIED)
                            ? List.of(Map.of("region", "33.74", "kind", "BIRTH"))
                            : List.of())))
        .toList();
  }

  private List<Lane> ballots() {
    return voters().stream()
        .map(
            juror ->
                Lane.EMPTY.and(
                    juror, "PUT", CATEGORY + "/ballot", scene -> ballot(juror, scene.nominees())))
        .toList();
  }

  /** Those who have a seat: the first alternate sits instead of the tied juror. */
  static List<String> voters() {
    var voters = new ArrayList<>(Cast.JURORS);
    voters.set(voters.indexOf(TIED), Cast.ALTERNATES.getFirst());
    return voters;
  }

  Ballot ballot(String juror, List<String> nominees) {
    return new Ballot(
        nominees.stream().map(region -> new NomineeMarks(region, marks(juror, region))).toList());
  }

  private List<Mark> marks(String juror, String region) {
    long conviction = Province.of(region).conviction();
    return AwardPolicy.spmAwards().marks().stream()
        .map(
            mark -> {
              long mood = chance.between(-1, 1, juror + "/" + region + "/" + mark.of());
              return new Mark(mark.of(), (int) (conviction + mood), "Paparan dan bukti lapangan");
            })
        .toList();
  }

  private static Map<String, Object> decree() {
    return Map.of("decree", "SIMULASI-100.2.1.7-01/2024", "decreedOn", DECREED.toString());
  }
}
