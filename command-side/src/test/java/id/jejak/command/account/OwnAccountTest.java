package id.jejak.command.account;

import static id.jejak.command.Refused.assertViolations;
import static id.jejak.command.account.AccountScene.ACCOUNT;
import static id.jejak.command.account.AccountScene.NOW;
import static id.jejak.command.account.AccountScene.OWNER;
import static id.jejak.command.account.AccountScene.PASSWORD;
import static id.jejak.command.account.AccountScene.VERIFIER;
import static id.jejak.command.account.AccountScene.anAccountWith;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.CommandRefusal;
import id.jejak.command.People;
import id.jejak.command.account.AccountCommand.ChangePassword;
import id.jejak.command.account.AccountCommand.DeclareVerifierTie;
import id.jejak.kernel.account.AccountEvent.VerifierTieDeclared;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.account.TieKind;
import id.jejak.kernel.region.RegionCode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OwnAccountTest {
  private static final Secret NEW = new Secret("staple of another kind");

  @Test
  void a_verifier_declares_his_own_ties() {
    var declared = new VerifierTieDeclared("32.04", "BIRTH", NOW);
    anAccountWith(VERIFIER).when(tie(OWNER)).expectEvents(declared);
    anAccountWith(VERIFIER)
        .happened(declared)
        .refuses(AccountRefusal.TIE_DECLARED_ALREADY, tie(OWNER));
  }

  @Test
  void nobody_declares_for_another_and_only_verifiers_do() {
    anAccountWith(VERIFIER).refuses(AccountRefusal.NOT_YOUR_ACCOUNT, tie(People.ADMINISTRATOR));
    var noVerifier = new Actor(ACCOUNT, List.of(), Set.of());
    anAccountWith().refuses(CommandRefusal.ROLE_REQUIRED, tie(noVerifier));
  }

  @Test
  void a_password_is_changed_in_the_vault_and_in_no_event() {
    var scene = anAccountWith(VERIFIER);
    scene
        .when(new ChangePassword(ACCOUNT, PASSWORD, NEW, OWNER))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
    assertThat(scene.records.isPasswordOf(ACCOUNT, NEW)).isTrue();
  }

  @Test
  void it_is_changed_by_the_one_who_knows_it() {
    var scene = anAccountWith(VERIFIER);
    scene.refuses(
        AccountRefusal.WRONG_PASSWORD,
        new ChangePassword(ACCOUNT, new Secret("a mere guess"), NEW, OWNER));
    scene.refuses(
        AccountRefusal.NOT_YOUR_ACCOUNT,
        new ChangePassword(ACCOUNT, PASSWORD, NEW, People.ADMINISTRATOR));
    assertThat(scene.records.isPasswordOf(ACCOUNT, PASSWORD)).isTrue();
  }

  @Test
  void a_password_has_12_to_128_characters() {
    Passwords.check("/password", new Secret("a".repeat(12)));
    Passwords.check("/password", new Secret("é".repeat(128)));
    String wrong = "/password " + AccountRefusal.PASSWORD_LENGTH.code();
    assertViolations(() -> Passwords.check("/password", new Secret("a".repeat(11))), wrong);
    assertViolations(() -> Passwords.check("/password", new Secret("a".repeat(129))), wrong);
    anAccountWith(VERIFIER)
        .refuses(
            CommandRefusal.INVALID_FIELDS,
            new ChangePassword(ACCOUNT, PASSWORD, new Secret("short"), OWNER));
  }

  private static DeclareVerifierTie tie(Actor by) {
    return new DeclareVerifierTie(ACCOUNT, new RegionCode("32.04"), TieKind.BIRTH, by);
  }
}
