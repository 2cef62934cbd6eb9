package id.jejak.command.account;

import static id.jejak.command.account.AccountScene.ACCOUNT;
import static id.jejak.command.account.AccountScene.NOW;
import static id.jejak.command.account.AccountScene.VERIFIER;
import static id.jejak.command.account.AccountScene.anAccountWith;

import id.jejak.command.People;
import id.jejak.command.account.AccountCommand.ChangeRoles;
import id.jejak.command.account.AccountCommand.CloseAccount;
import id.jejak.kernel.account.AccountEvent.AccountClosed;
import id.jejak.kernel.account.AccountEvent.RoleRevoked;
import id.jejak.kernel.account.Grant;
import id.jejak.kernel.award.AwardEvent;
import id.jejak.kernel.award.AwardEvent.AwardNotGiven;
import id.jejak.kernel.award.AwardEvent.AwardUndecided;
import id.jejak.kernel.award.AwardEvent.DecisionDeclined;
import id.jejak.kernel.award.AwardEvent.MarkingClosed;
import id.jejak.kernel.award.AwardEvent.WinnersAnnounced;
import id.jejak.kernel.award.Categories;
import id.jejak.kernel.award.EditionEvent.EditionOpened;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RunningEditionsTest {
  private static final Grant COMMITTEE = new Grant("COMMITTEE", null, List.of(), "2025");
  private static final CloseAccount CLOSING = new CloseAccount(ACCOUNT, People.ADMINISTRATOR);

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void nobody_with_a_part_in_a_running_edition_loses_his_role_or_account(int seat) {
    var scene = onCommittee(seat);
    scene.refuses(AccountRefusal.EDITION_IS_RUNNING, revoking(COMMITTEE));
    scene.refuses(AccountRefusal.EDITION_IS_RUNNING, CLOSING);
  }

  @Test
  void it_runs_until_every_category_has_ended() {
    var scene = onCommittee(0);
    ended(scene, "PROVINCE", new WinnersAnnounced(NOW));
    ended(scene, "TIM_PENERAPAN", new MarkingClosed(List.of(), NOW));
    scene.refuses(AccountRefusal.EDITION_IS_RUNNING, CLOSING);
    ended(scene, "TIM_PENERAPAN", new DecisionDeclined("tidak sepakat", List.of(), NOW));
    scene.when(CLOSING).expectEvents(new AccountClosed(NOW, scene.ledger.head()));
    scene
        .when(revoking(COMMITTEE))
        .expectEvents(new RoleRevoked(COMMITTEE, NOW, scene.ledger.head()));
  }

  @Test
  void a_category_ends_without_winners_too() {
    var scene = onCommittee(0);
    ended(scene, "PROVINCE", new AwardUndecided(2, null, NOW));
    ended(scene, "TIM_PENERAPAN", new AwardNotGiven(2025, "TIM_PENERAPAN", "p/1", 7, 2, NOW));
    scene.when(CLOSING).expectEvents(new AccountClosed(NOW, scene.ledger.head()));
  }

  @Test
  void other_roles_and_other_accounts_are_free() {
    var scene = onCommittee(0);
    scene.when(revoking(VERIFIER)).expectEvents(new RoleRevoked(VERIFIER, NOW, null));
    var outsider = anAccountWith(COMMITTEE);
    outsider.ledger.append("edition/2025", opened("j", "a", "c", "d"));
    outsider
        .when(revoking(COMMITTEE))
        .expectEvents(new RoleRevoked(COMMITTEE, NOW, outsider.ledger.head()));
  }

  /** A juror, an alternate, the chair or the deputy. */
  private static AccountScene onCommittee(int seat) {
    var scene = anAccountWith(COMMITTEE, VERIFIER);
    String[] members = {"j", "a", "c", "d"};
    members[seat] = ACCOUNT;
    scene.ledger.append("edition/2025", opened(members));
    return scene;
  }

  private static void ended(AccountScene scene, String category, AwardEvent event) {
    scene.ledger.append("award/2025/" + category, event);
  }

  private static EditionOpened opened(String... members) {
    return new EditionOpened(
        2025,
        2024,
        "spm-awards/1",
        false,
        List.of(Categories.provinces(), Categories.teams()),
        NOW,
        NOW,
        List.of(members[0]),
        List.of(members[1]),
        members[2],
        members[3],
        "00",
        NOW);
  }

  private static ChangeRoles revoking(Grant grant) {
    return new ChangeRoles(ACCOUNT, List.of(), List.of(grant), People.ADMINISTRATOR);
  }
}
