package id.jejak.command.account;

import id.jejak.command.Body;
import id.jejak.kernel.Rejected;
import id.jejak.kernel.ValueRefusal;
import id.jejak.kernel.account.Grant;
import id.jejak.kernel.account.Role;
import id.jejak.kernel.catalogue.Field;
import id.jejak.kernel.region.RegionCode;
import id.jejak.kernel.region.RegionRegister;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which scope a role needs, and which roles go together. */
final class RoleScope {
  private static final Set<Role> ALONE = Set.of(Role.ADMINISTRATOR, Role.INSPECTOR);

  private static final Set<Role> JUDGE_AND_JUDGED = Set.of(Role.REGION, Role.COMMITTEE);

  private RoleScope() {}

  /** Refused unless each grant names exactly the scope its role has. */
  static void check(String pointer, List<Grant> grants) {
    var body = new Body();
    for (int i = 0; i < grants.size(); i++) check(body, pointer + "/" + i, grants.get(i));
    body.check();
  }

  private static void check(Body body, String at, Grant grant) {
    Role role = body.optional(at + "/role", grant.role(), name -> Body.choice(Role.class, name));
    if (role == null) return;
    boolean region = grant.region() != null;
    boolean edition = grant.edition() != null;
    boolean fields = !grant.fields().isEmpty();
    boolean fits =
        switch (role) {
          case REGION -> region && !edition;
          case VERIFIER -> !region && !edition;
          case COMMITTEE -> edition && !region && !fields;
          case INSPECTOR, ADMINISTRATOR -> !region && !edition && !fields;
        };
    if (!fits) body.violate(at, AccountRefusal.SCOPE_DOES_NOT_FIT, role);
    body.optional(
        at + "/region",
        grant.region(),
        code -> RegionRegister.current().reporting(new RegionCode(code)));
    for (int i = 0; i < grant.fields().size(); i++)
      body.optional(at + "/fields/" + i, grant.fields().get(i), Field::of);
    if (new HashSet<>(grant.fields()).size() < grant.fields().size())
      body.violate(at + "/fields", ValueRefusal.NAMED_TWICE);
    if (edition && !String.valueOf(grant.edition()).matches("20[0-9]{2}"))
      body.violate(at + "/edition", ValueRefusal.NOT_A_CHOICE, String.valueOf(grant.edition()));
  }

  /**
   * Refused where a role that stands alone would stand beside another, or where one would judge
   * with his region among the nominees.
   */
  static void checkTogether(List<Grant> grants) {
    List<Role> roles = grants.stream().map(grant -> Role.valueOf(grant.role())).distinct().toList();
    boolean alone = roles.size() > 1 && roles.stream().anyMatch(ALONE::contains);
    if (alone || roles.containsAll(JUDGE_AND_JUDGED))
      throw Rejected.because(AccountRefusal.ROLES_EXCLUDE_EACH_OTHER);
  }
}
