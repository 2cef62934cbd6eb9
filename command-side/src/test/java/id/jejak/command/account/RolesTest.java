package id.jejak.command.account;

import static id.jejak.command.Refused.assertViolations;
import static id.jejak.command.account.AccountScene.ACCOUNT;
import static id.jejak.command.account.AccountScene.ADMINISTRATOR;
import static id.jejak.command.account.AccountScene.NOW;
import static id.jejak.command.account.AccountScene.VERIFIER;
import static id.jejak.command.account.AccountScene.anAccountWith;
import static id.jejak.command.account.AccountScene.noAccount;
import static id.jejak.command.account.AccountScene.team;

import id.jejak.command.CommandRefusal;
import id.jejak.command.People;
import id.jejak.command.account.AccountCommand.ChangeRoles;
import id.jejak.command.account.AccountCommand.CloseAccount;
import id.jejak.kernel.account.AccountEvent.AccountClosed;
import id.jejak.kernel.account.AccountEvent.AccountOpened;
import id.jejak.kernel.account.AccountEvent.RoleGranted;
import id.jejak.kernel.account.AccountEvent.RoleRevoked;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.account.Grant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RolesTest {

  @Test
  void roles_are_revoked_and_granted_at_once() {
    anAccountWith(team("32.04"))
        .when(change(List.of(ADMINISTRATOR), List.of(team("32.04"))))
        .expectEvents(
            new RoleRevoked(team("32.04"), NOW, null), new RoleGranted(ADMINISTRATOR, NOW));
  }

  @Test
  void administrators_and_inspectors_hold_no_other_role() {
    var inspector = grant("INSPECTOR", null, null);
    anAccountWith(VERIFIER)
        .refuses(AccountRefusal.ROLES_EXCLUDE_EACH_OTHER, granting(ADMINISTRATOR));
    anAccountWith(VERIFIER).refuses(AccountRefusal.ROLES_EXCLUDE_EACH_OTHER, granting(inspector));
    anAccountWith(team("32.04"))
        .when(granting(team("32.73")))
        .expectEvents(new RoleGranted(team("32.73"), NOW));
  }

  @Test
  void a_region_s_team_is_on_no_committee_but_a_verifier_may_be() {
    var committee = grant("COMMITTEE", null, "2025");
    anAccountWith(team("32.04"))
        .refuses(AccountRefusal.ROLES_EXCLUDE_EACH_OTHER, granting(committee));
    anAccountWith(committee)
        .refuses(AccountRefusal.ROLES_EXCLUDE_EACH_OTHER, granting(team("32.04")));
    anAccountWith(VERIFIER).when(granting(committee)).expectEvents(new RoleGranted(committee, NOW));
  }

  @Test
  void what_is_held_is_not_granted_again_and_what_is_not_held_is_not_revoked() {
    anAccountWith(VERIFIER).refuses(AccountRefusal.ROLE_HELD_ALREADY, granting(VERIFIER));
    anAccountWith().refuses(AccountRefusal.ROLE_HELD_ALREADY, granting(VERIFIER, VERIFIER));
    anAccountWith(VERIFIER)
        .refuses(AccountRefusal.ROLE_NOT_HELD, change(List.of(), List.of(team("32.04"))));
  }

  @Test
  void nobody_revokes_his_own_role_of_administrator() {
    var self = new Actor(ACCOUNT, List.of(ADMINISTRATOR), Set.of());
    anAccountWith(ADMINISTRATOR)
        .refuses(
            AccountRefusal.NOT_YOUR_OWN,
            new ChangeRoles(ACCOUNT, List.of(), List.of(ADMINISTRATOR), self));
  }

  @Test
  void who_was_closed_or_lost_his_role_meanwhile_takes_no_other_administrator_along() {
    String by = People.ADMINISTRATOR.account();
    var closing = new CloseAccount(ACCOUNT, People.ADMINISTRATOR);
    var revoking = change(List.of(), List.of(ADMINISTRATOR));
    var scene = anAccountWith(ADMINISTRATOR);
    String own = AccountCommand.streamOf(by);
    scene.ledger.append(own, new AccountOpened(by, NOW), new RoleGranted(ADMINISTRATOR, NOW));
    scene.when(closing).expectEvents(new AccountClosed(NOW, scene.ledger.head()));
    scene.when(revoking).expectEvents(new RoleRevoked(ADMINISTRATOR, NOW, scene.ledger.head()));
    scene.ledger.append(own, new RoleRevoked(ADMINISTRATOR, NOW, null));
    scene.refuses(AccountRefusal.ADMINISTRATOR_NO_LONGER, closing);
    scene.ledger.append(own, new RoleGranted(ADMINISTRATOR, NOW));
    scene.when(closing).expectEvents(new AccountClosed(NOW, scene.ledger.head()));
    scene.ledger.append(own, new AccountClosed(NOW, 3L));
    scene.refuses(AccountRefusal.ADMINISTRATOR_NO_LONGER, closing);
    scene.refuses(AccountRefusal.ADMINISTRATOR_NO_LONGER, revoking);
  }

  @Test
  void only_an_administrator_changes_the_roles_of_an_open_account() {
    anAccountWith()
        .refuses(
            CommandRefusal.ROLE_REQUIRED,
            new ChangeRoles(ACCOUNT, List.of(VERIFIER), List.of(), People.VERIFIER));
    noAccount().refuses(AccountRefusal.ACCOUNT_UNKNOWN, granting(VERIFIER));
    anAccountWith()
        .happened(new AccountClosed(NOW, 7L))
        .refuses(AccountRefusal.ACCOUNT_IS_CLOSED, granting(VERIFIER));
  }

  @Test
  void a_role_names_exactly_the_scope_it_has() {
    anAccountWith().refuses(CommandRefusal.INVALID_FIELDS, granting(grant("REGION", null, null)));
    assertViolations(
        () ->
            RoleScope.check(
                "/grant",
                List.of(
                    grant("REGION", null, null),
                    grant("VERIFIER", "32.04", null),
                    grant("COMMITTEE", null, null),
                    grant("ADMINISTRATOR", null, null, "HEALTH"),
                    grant("VERIFIER", null, null, "HEALTH"))),
        "/grant/0 " + AccountRefusal.SCOPE_DOES_NOT_FIT.code(),
        "/grant/1 scope-does-not-fit",
        "/grant/2 scope-does-not-fit",
        "/grant/3 scope-does-not-fit");
  }

  @Test
  void a_scope_names_what_is_known() {
    assertViolations(
        () ->
            RoleScope.check(
                "/grant",
                List.of(
                    grant("KING", null, null),
                    grant("REGION", "31.71", null, "HEALTH", "HEALTH"),
                    grant("REGION", "32.04", null, "MAGIC"),
                    grant("COMMITTEE", null, "this year"))),
        "/grant/0/role not-a-choice",
        "/grant/1/region region-does-not-report",
        "/grant/1/fields named-twice",
        "/grant/2/fields/0 unknown-field",
        "/grant/3/edition not-a-choice");
  }

  private static ChangeRoles granting(Grant... grants) {
    return change(List.of(grants), List.of());
  }

  private static ChangeRoles change(List<Grant> grant, List<Grant> revoke) {
    return new ChangeRoles(ACCOUNT, grant, revoke, People.ADMINISTRATOR);
  }

  private static Grant grant(
      String role, @Nullable String region, @Nullable String edition, String... fields) {
    return new Grant(role, region, List.of(fields), edition);
  }
}
