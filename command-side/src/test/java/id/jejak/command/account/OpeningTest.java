package id.jejak.command.account;

import static id.jejak.command.account.AccountScene.ACCOUNT;
import static id.jejak.command.account.AccountScene.ADMINISTRATOR;
import static id.jejak.command.account.AccountScene.NOW;
import static id.jejak.command.account.AccountScene.PASSWORD;
import static id.jejak.command.account.AccountScene.PERSON;
import static id.jejak.command.account.AccountScene.VERIFIER;
import static id.jejak.command.account.AccountScene.anAccountWith;
import static id.jejak.command.account.AccountScene.noAccount;
import static id.jejak.command.account.AccountScene.team;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.CommandRefusal;
import id.jejak.command.People;
import id.jejak.command.account.AccountCommand.CloseAccount;
import id.jejak.command.account.AccountCommand.OpenAccount;
import id.jejak.kernel.account.AccountEvent.AccountClosed;
import id.jejak.kernel.account.AccountEvent.AccountOpened;
import id.jejak.kernel.account.AccountEvent.RoleGranted;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.account.Grant;
import id.jejak.kernel.account.Role;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpeningTest {

  @Test
  void an_account_is_opened_with_its_first_roles_and_its_person_in_the_vault() {
    var scene = noAccount();
    scene
        .when(opening(People.ADMINISTRATOR, VERIFIER))
        .expectEvents(new AccountOpened(ACCOUNT, NOW), new RoleGranted(VERIFIER, NOW));
    assertThat(scene.records.people).containsEntry(ACCOUNT, PERSON);
    assertThat(scene.records.isPasswordOf(ACCOUNT, PASSWORD)).isTrue();
  }

  @Test
  void the_first_administrator_is_made_by_nobody() {
    noAccount()
        .when(opening(Actor.SYSTEM, ADMINISTRATOR))
        .expectEvents(new AccountOpened(ACCOUNT, NOW), new RoleGranted(ADMINISTRATOR, NOW));
  }

  @Test
  void neither_names_nor_passwords_show_in_a_print() {
    assertThat(opening(People.ADMINISTRATOR).toString())
        .doesNotContain("budi", "Budi", "correct horse");
  }

  @Test
  void only_an_administrator_opens_and_closes() {
    noAccount().refuses(CommandRefusal.ROLE_REQUIRED, opening(People.VERIFIER));
    anAccountWith()
        .refuses(CommandRefusal.ROLE_REQUIRED, new CloseAccount(ACCOUNT, People.VERIFIER));
  }

  @Test
  void a_user_name_is_taken_once_and_the_first_person_stays() {
    var scene = anAccountWith();
    scene.refuses(AccountRefusal.USER_NAME_TAKEN, opening(People.ADMINISTRATOR));
    assertThat(scene.records.people).hasSize(1);
  }

  @Test
  void a_refused_opening_leaves_nothing_in_the_vault() {
    var scene = noAccount();
    scene.refuses(
        AccountRefusal.ROLES_EXCLUDE_EACH_OTHER,
        opening(People.ADMINISTRATOR, ADMINISTRATOR, team("32.04")));
    assertThat(scene.records.people).isEmpty();
  }

  @Test
  void an_account_is_closed_for_good() {
    var closing = new CloseAccount(ACCOUNT, People.ADMINISTRATOR);
    var scene = anAccountWith();
    scene.when(closing).expectEvents(new AccountClosed(NOW, scene.ledger.head()));
    anAccountWith()
        .happened(new AccountClosed(NOW, 7L))
        .refuses(AccountRefusal.ACCOUNT_IS_CLOSED, closing);
    noAccount().refuses(AccountRefusal.ACCOUNT_UNKNOWN, closing);
  }

  @Test
  void nobody_closes_his_own_account() {
    var administrator =
        new Actor(
            ACCOUNT,
            List.of(new Grant(Role.ADMINISTRATOR.name(), null, List.of(), null)),
            Set.of());
    anAccountWith(ADMINISTRATOR)
        .refuses(AccountRefusal.NOT_YOUR_OWN, new CloseAccount(ACCOUNT, administrator));
  }

  private static OpenAccount opening(Actor by, Grant... roles) {
    return new OpenAccount(ACCOUNT, PERSON, PASSWORD, List.of(roles), by);
  }
}
