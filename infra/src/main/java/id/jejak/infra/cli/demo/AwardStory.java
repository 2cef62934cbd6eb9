package id.jejak.infra.cli.demo;

import id.jejak.kernel.award.AwardPolicy;
import id.jejak.kernel.award.Ballot;
import id.jejak.kernel.award.Ballot.Mark;
import id.jejak.kernel.award.Ballot.NomineeMarks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** The 2024 edition from the opening to the ceremony, each category with its committee's work. */
record AwardStory(Chance chance, Map<String, Government> governments, List<Contest> contests) {
  static final String EDITION = "/api/awards/2024";
  private static final LocalDate DECREED = LocalDate.of(2024, 3, 25);
  private static final LocalDate CEREMONY = LocalDate.of(2024, 4, 24);

  /** Where jurors come from; it keeps them out of the categories in which it is nominated. */
  private static final Map<String, Map<String, String>> TIES =
      Map.of(
          Cast.JURORS.get(2), Map.of("region", "33.74", "kind", "BIRTH"),
          Cast.JURORS.get(1), Map.of("region", "13.71", "kind", "EMPLOYMENT"));

  static AwardStory of(Chance chance, Scope scope) {
    var governments = new TreeMap<String, Government>();
    scope.governments(chance).forEach(one -> governments.put(one.code(), one));
    return new AwardStory(chance, governments, contests(scope));
  }

  static List<Contest> contests(Scope scope) {
    return scope.kinds().stream().map(Contest::new).toList();
  }

  List<Act> acts() {
    return List.of(
        act(LocalDate.of(2024, 1, 3), "edition", List.of(opening())),
        act(LocalDate.of(2024, 2, 26), "declarations", each(AwardStory::declarations)),
        chair(LocalDate.of(2024, 3, 4), "nomination", contest -> Map.of()),
        act(LocalDate.of(2024, 3, 13), "ballots", each(this::ballots)),
        chair(LocalDate.of(2024, 3, 20), "closing"),
        chair(DECREED, "decision", AwardStory::decree),
        chair(CEREMONY, "announcement"),
        act(CEREMONY, "presentation", each(AwardStory::ceremony)));
  }

  private static Act act(LocalDate day, String name, List<Lane> lanes) {
    return new Act(day, "award/" + name, lanes);
  }

  private List<Lane> each(Function<Contest, List<Lane>> work) {
    return contests.stream().flatMap(contest -> work.apply(contest).stream()).toList();
  }

  private Act chair(LocalDate day, String what) {
    return act(
        day,
        what,
        each(contest -> List.of(Lane.EMPTY.post(Cast.CHAIR, contest.path() + "/" + what))));
  }

  private Act chair(LocalDate day, String what, Function<Contest, Object> body) {
    return act(
        day,
        what,
        each(
            contest ->
                List.of(
                    Lane.EMPTY.post(
                        Cast.CHAIR, contest.path() + "/" + what, body.apply(contest)))));
  }

  private Lane opening() {
    return Lane.EMPTY.and(
        Cast.ADMINISTRATOR,
        "POST",
        EDITION,
        scene -> {
          var edition = new TreeMap<String, Object>();
          edition.put("fiscalYear", 2023);
          edition.put("policy", AwardPolicy.spmAwards().name());
          edition.put("categories", contests.stream().map(Contest::category).toList());
          edition.put("cutOff", "2024-02-29T17:00:00Z");
          edition.put("closesAt", "2024-04-05T17:00:00Z");
          edition.put("jurors", Cast.JURORS.stream().map(scene::account).toList());
          edition.put("alternates", Cast.ALTERNATES.stream().map(scene::account).toList());
          edition.put("chair", scene.account(Cast.CHAIR));
          edition.put("deputy", scene.account(Cast.DEPUTY));
          return edition;
        });
  }

  /** Everyone says what ties he has. */
  private static List<Lane> declarations(Contest contest) {
    return Stream.of(Cast.JURORS, Cast.ALTERNATES, List.of(Cast.CHAIR, Cast.DEPUTY))
        .flatMap(List::stream)
        .map(
            member ->
                Lane.EMPTY.post(
                    member,
                    contest.path() + "/declarations",
                    Map.of(
                        "ties", TIES.containsKey(member) ? List.of(TIES.get(member)) : List.of())))
        .toList();
  }

  private List<Lane> ballots(Contest contest) {
    return voters(contest).stream()
        .map(
            juror ->
                Lane.EMPTY.and(
                    juror,
                    "PUT",
                    contest.path() + "/ballot",
                    scene -> ballot(juror, scene.nominees(contest))))
        .toList();
  }

  /** Those who have a seat: the first alternate sits instead of the one who is tied. */
  static List<String> voters(Contest contest) {
    var voters = new ArrayList<>(Cast.JURORS);
    switch (contest.kind()) {
      case PROVINCE -> voters.set(2, Cast.ALTERNATES.getFirst());
      case KOTA -> voters.set(1, Cast.ALTERNATES.getFirst());
      case KABUPATEN -> {}
    }
    return voters;
  }

  Ballot ballot(String juror, List<String> nominees) {
    return new Ballot(
        nominees.stream().map(region -> new NomineeMarks(region, marks(juror, region))).toList());
  }

  private List<Mark> marks(String juror, String region) {
    long conviction = Objects.requireNonNull(governments.get(region)).conviction();
    return AwardPolicy.spmAwards().marks().stream()
        .map(
            mark -> {
              long mood = chance.between(-1, 1, juror + "/" + region + "/" + mark.of());
              return new Mark(mark.of(), (int) (conviction + mood), "Paparan dan bukti lapangan");
            })
        .toList();
  }

  private static Map<String, Object> decree(Contest contest) {
    return Map.of(
        "decree",
        "SIMULASI-100.2.1.7-0" + (contest.kind().ordinal() + 1) + "/2024",
        "decreedOn",
        DECREED.toString());
  }

  private static List<Lane> ceremony(Contest contest) {
    return List.of(
        Lane.EMPTY.and(
            Cast.CHAIR,
            "POST",
            contest.path() + "/presentation",
            scene ->
                Map.of(
                    "on",
                    CEREMONY.toString(),
                    "place",
                    "Hotel Bidakara, Jakarta",
                    "by",
                    "Wakil Menteri Dalam Negeri",
                    "handovers",
                    handovers(contest, scene.winners(contest)))));
  }

  private static List<Map<String, String>> handovers(Contest contest, List<String> winners) {
    BiFunction<String, Integer, Map<String, String>> handover =
        (region, rank) ->
            Map.of(
                "region",
                region,
                "to",
                contest.head(),
                "trophy",
                "Trofi SPM Awards 2024 (SIMULASI)",
                "charter",
                "Piagam SIMULASI-" + contest.kind() + "-" + rank + "/2024");
    return winners.stream().map(one -> handover.apply(one, winners.indexOf(one) + 1)).toList();
  }
}
