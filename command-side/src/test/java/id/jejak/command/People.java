package id.jejak.command;

import id.jejak.kernel.account.Actor;
import id.jejak.kernel.account.Grant;
import id.jejak.kernel.account.Role;
import id.jejak.kernel.catalogue.Field;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The people of the tests' stories. */
public final class People {
  public static final Actor ADMINISTRATOR = with("admin", Role.ADMINISTRATOR, null);
  public static final Actor VERIFIER = with("verifier-1", Role.VERIFIER, null);
  public static final Actor OTHER_VERIFIER = with("verifier-2", Role.VERIFIER, null);
  public static final Actor NOBODY = new Actor("nobody", List.of(), Set.of());

  private People() {}

  /** The team of a region. */
  public static Actor team(String region) {
    return with("team-" + region, Role.REGION, region);
  }

  /** An agency of a region, limited to some fields. */
  public static Actor agency(String region, Field... fields) {
    return with("agency-" + region, Role.REGION, region, fields);
  }

  /** A verifier limited to some fields. */
  public static Actor verifierOf(String account, Field... fields) {
    return with(account, Role.VERIFIER, null, fields);
  }

  /** A verifier who declared a tie to a region. */
  public static Actor verifierTiedTo(String region) {
    return new Actor("verifier-tied", VERIFIER.grants(), Set.of(region));
  }

  private static Actor with(
      String account,
      Role role,
      @org.jspecify.annotations.Nullable String region,
      Field... fields) {
    var names = Stream.of(fields).map(Field::name).toList();
    return new Actor(account, List.of(new Grant(role.name(), region, names, null)), Set.of());
  }
}
