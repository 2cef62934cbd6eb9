package id.jejak.infra.cli.demo;

import id.jejak.infra.cli.demo.Cast.Member;
import id.jejak.kernel.award.AwardPolicy;
import id.jejak.kernel.scoring.ScoringPolicy;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The whole demonstration as requests, fixed by its seed: whoever plays it twice sends the same
 * requests under the same keys, so that an interrupted play goes on where it was.
 */
record Story(List<Act> acts) {
  private static final LocalDate BEGINNING = LocalDate.of(2023, 3, 1);

  Story {
    acts = List.copyOf(acts);
  }

  static Story of(long seed, Scope scope) {
    var chance = new Chance(seed);
    return new Story(
        Stream.of(
                Stream.of(
                    new Act(BEGINNING, "accounts", accounts(scope.governments(chance))),
                    new Act(BEGINNING.plusDays(5), "policies", List.of(policies()))),
                Quarter.OF_2023.stream()
                    .flatMap(quarter -> new QuarterStory(chance, quarter, scope).acts().stream()),
                AwardStory.of(chance, scope).acts().stream(),
                scope.recordsHistory() ? Stream.of(Publications.act()) : Stream.<Act>empty())
            .flatMap(acts -> acts)
            .sorted(Comparator.comparing(Act::day))
            .toList());
  }

  int size() {
    return acts.stream().mapToInt(Act::size).sum();
  }

  private static List<Lane> accounts(List<Government> governments) {
    return Cast.all(governments).stream()
        .map(
            member ->
                Lane.EMPTY.and(
                    Cast.ADMINISTRATOR, "POST", "/api/accounts", scene -> account(member, scene)))
        .toList();
  }

  private static Object account(Member member, Scene scene) {
    var account = new TreeMap<String, Object>();
    account.put("userName", member.userName());
    account.put("displayName", member.displayName());
    account.put("password", scene.password(member.userName()));
    account.put("roles", List.of(member.grant()));
    return account;
  }

  private static Lane policies() {
    return Lane.EMPTY
        .post(Cast.ADMINISTRATOR, "/api/policies/scoring", ScoringPolicy.permendagri59())
        .post(Cast.ADMINISTRATOR, "/api/policies/award", AwardPolicy.spmAwards());
  }
}
