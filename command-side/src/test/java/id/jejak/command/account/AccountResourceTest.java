package id.jejak.command.account;

import static id.jejak.command.Refused.assertViolations;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.Command;
import id.jejak.command.Commands.Receipt;
import id.jejak.command.People;
import id.jejak.command.account.AccountCommand.ChangeRoles;
import id.jejak.command.account.AccountCommand.OpenAccount;
import id.jejak.command.account.AccountResource.NewAccount;
import id.jejak.command.account.AccountResource.Opened;
import id.jejak.command.account.AccountResource.PasswordChange;
import id.jejak.command.account.AccountResource.RoleChange;
import id.jejak.command.account.AccountResource.RoleFor;
import id.jejak.command.account.AccountResource.TieTo;
import id.jejak.kernel.account.Grant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AccountResourceTest {
  private final List<Command> sent = new ArrayList<>();
  private final AccountResource resource =
      new AccountResource(
          command -> {
            sent.add(command);
            return new Receipt(12, 1);
          },
          new FakeRecords());

  @Test
  void the_answer_names_the_account_that_the_user_name_leads_to() {
    var verifier = new RoleFor("VERIFIER", null, null, null);
    var asked = new NewAccount("budi", "Budi Santoso", "correct horse battery", List.of(verifier));
    assertThat(resource.open(asked, People.ADMINISTRATOR))
        .isEqualTo(new Opened("id-of-budi", 12, 1));
    var open = (OpenAccount) sent.get(0);
    assertThat(open.roles()).containsExactly(new Grant("VERIFIER", null, List.of(), null));
    assertThat(asked.toString()).isEqualTo("***");
  }

  @Test
  void every_wrong_field_is_named() {
    var king = new RoleFor("KING", null, null, null);
    assertViolations(
        () ->
            resource.open(new NewAccount("Budi S", null, " ", List.of(king)), People.ADMINISTRATOR),
        "/userName " + AccountRefusal.NOT_A_USER_NAME.code(),
        "/displayName blank",
        "/password blank",
        "/roles/0/role not-a-choice");
    assertViolations(
        () -> resource.open(new NewAccount("budi", "B", "short", null), People.ADMINISTRATOR),
        "/password password-length");
    assertThat(sent).isEmpty();
  }

  @Test
  void ties_and_passwords_are_given_whole() {
    assertViolations(
        () -> resource.declare("a01", new TieTo("99", "FRIENDSHIP"), People.VERIFIER),
        "/region unknown-region",
        "/tie not-a-choice");
    assertViolations(
        () -> resource.change("a01", new PasswordChange("old", null), People.VERIFIER),
        "/chosen blank");
  }

  @Test
  void roles_may_be_granted_revoked_or_both() {
    var team = new RoleFor("REGION", "32.04", List.of("HEALTH"), null);
    resource.change("a01", new RoleChange(List.of(team), null), People.ADMINISTRATOR);
    var change = (ChangeRoles) sent.get(0);
    assertThat(change.grant())
        .containsExactly(new Grant("REGION", "32.04", List.of("HEALTH"), null));
    assertThat(change.revoke()).isEmpty();
  }
}
