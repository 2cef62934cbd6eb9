package id.jejak.infra.cli.demo;

import id.jejak.kernel.account.Role;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The people of the story; user names and names are invented. */
final class Cast {
  static final String ADMINISTRATOR = "admin";
  static final String INSPECTOR = "inspektur";
  static final String CHAIR = "ketua";
  static final String DEPUTY = "wakil";
  static final List<String> VERIFIERS = numbered("verifikator-", 6);
  static final List<String> JURORS = numbered("juri-", 5);
  static final List<String> ALTERNATES = numbered("pengganti-", 2);
  private static final String EDITION = "2024";

  private Cast() {}

  /** The user name of a government's team. */
  static String team(String region) {
    return "tim-" + region;
  }

  /** One who takes part, in one role. */
  record Member(String userName, String displayName, Role role, Map<String, Object> grant) {}

  /** All but the administrator, who is there from the start. */
  static List<Member> all(List<Government> governments) {
    return Stream.of(
            governments.stream().map(Cast::team),
            VERIFIERS.stream().map(name -> member(name, "Verifikator", Role.VERIFIER, Map.of())),
            JURORS.stream().map(name -> committee(name, "Juri")),
            ALTERNATES.stream().map(name -> committee(name, "Juri pengganti")),
            Stream.of(
                committee(CHAIR, "Ketua dewan juri"),
                committee(DEPUTY, "Wakil ketua dewan juri"),
                member(INSPECTOR, "Inspektur", Role.INSPECTOR, Map.of())))
        .flatMap(members -> members)
        .toList();
  }

  private static Member team(Government government) {
    return member(
        team(government.code()),
        "Tim Penerapan SPM " + government.name(),
        Role.REGION,
        Map.of("region", government.code()));
  }

  private static Member committee(String userName, String title) {
    return member(userName, title, Role.COMMITTEE, Map.of("edition", EDITION));
  }

  private static Member member(
      String userName, String title, Role role, Map<String, Object> scope) {
    var grant = new java.util.TreeMap<>(scope);
    grant.put("role", role.name());
    return new Member(userName, title + " (SIMULASI)", role, grant);
  }

  private static List<String> numbered(String prefix, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(number -> prefix + number).toList();
  }
}
