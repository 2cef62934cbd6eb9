package id.jejak.command.account;

import id.jejak.command.Body;
import id.jejak.command.Commands;
import id.jejak.command.Commands.Receipt;
import id.jejak.command.Member;
import id.jejak.command.Text;
import id.jejak.command.account.AccountCommand.ChangePassword;
import id.jejak.command.account.AccountCommand.ChangeRoles;
import id.jejak.command.account.AccountCommand.CloseAccount;
import id.jejak.command.account.AccountCommand.DeclareVerifierTie;
import id.jejak.command.account.AccountCommand.OpenAccount;
import id.jejak.kernel.Rejected;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.account.Grant;
import id.jejak.kernel.account.Role;
import id.jejak.kernel.account.TieKind;
import id.jejak.kernel.catalogue.Field;
import id.jejak.kernel.region.RegionCode;
import id.jejak.kernel.region.RegionRegister;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes what is asked of accounts. */
@RestController
@RequestMapping("/api/accounts")
public class AccountResource {
  private static final Pattern USER_NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");
  private static final int NAME = 100;

  private final Commands commands;
  private final AccountRecords records;

  public AccountResource(Commands commands, AccountRecords records) {
    this.commands = commands;
    this.records = records;
  }

  /** A new account: how its person signs in and is called, and the first roles. */
  public record NewAccount(
      @Member @Nullable String userName,
      @Member @Nullable String displayName,
      @Member @Nullable String password,
      @Nullable List<RoleFor> roles) {
    @Override
    public String toString() {
      return "***";
    }
  }

  /** A role with the region, fields or edition it is for. */
  public record RoleFor(
      @Member(oneOf = Role.class) @Nullable String role,
      @Nullable String region,
      @Member(required = false, oneOf = Field.class) @Nullable List<String> fields,
      @Nullable String edition) {}

  /** Roles to grant and to revoke. */
  public record RoleChange(@Nullable List<RoleFor> grant, @Nullable List<RoleFor> revoke) {}

  /** A tie to a region: {@code BIRTH}, {@code RESIDENCE} or {@code EMPLOYMENT}. */
  public record TieTo(
      @Member @Nullable String region, @Member(oneOf = TieKind.class) @Nullable String tie) {}

  /** The password so far and the one from now on. */
  public record PasswordChange(@Member @Nullable String current, @Member @Nullable String chosen) {
    @Override
    public String toString() {
      return "***";
    }
  }

  /** The opened account's id beside what every command answers. */
  public record Opened(String account, long position, long version) {}

  @PostMapping
  public Opened open(@RequestBody NewAccount asked, Actor by) {
    var body = new Body();
    var userName = body.required("/userName", asked.userName(), AccountResource::userName);
    var name = body.required("/displayName", asked.displayName(), text -> Text.of(text, NAME));
    var password = body.required("/password", asked.password(), Secret::new);
    List<Grant> roles = grants(body, "/roles", asked.roles());
    body.check();
    Passwords.check("/password", password.get());
    String account = records.idFor(userName.get());
    Receipt receipt =
        commands.send(
            new OpenAccount(
                account, new Person(userName.get(), name.get()), password.get(), roles, by));
    return new Opened(account, receipt.position(), receipt.version());
  }

  @PostMapping("/{account}/roles")
  public Receipt change(@PathVariable String account, @RequestBody RoleChange asked, Actor by) {
    var body = new Body();
    List<Grant> grant = grants(body, "/grant", asked.grant());
    List<Grant> revoke = grants(body, "/revoke", asked.revoke());
    body.check();
    return commands.send(new ChangeRoles(account, grant, revoke, by));
  }

  @PostMapping("/{account}/ties")
  public Receipt declare(@PathVariable String account, @RequestBody TieTo asked, Actor by) {
    var body = new Body();
    var region = body.required("/region", asked.region(), AccountResource::region);
    var tie = body.required("/tie", asked.tie(), text -> Body.choice(TieKind.class, text));
    body.check();
    return commands.send(new DeclareVerifierTie(account, region.get(), tie.get(), by));
  }

  @PutMapping("/{account}/password")
  public Receipt change(@PathVariable String account, @RequestBody PasswordChange asked, Actor by) {
    var body = new Body();
    var current = body.required("/current", asked.current(), Secret::new);
    var chosen = body.required("/chosen", asked.chosen(), Secret::new);
    body.check();
    return commands.send(new ChangePassword(account, current.get(), chosen.get(), by));
  }

  @PostMapping("/{account}/closing")
  public Receipt close(@PathVariable String account, Actor by) {
    return commands.send(new CloseAccount(account, by));
  }

  private static List<Grant> grants(Body body, String pointer, @Nullable List<RoleFor> roles) {
    return body.each(
        pointer,
        roles,
        (at, role) ->
            new Grant(
                role(body, at + "/role", role.role()),
                body.optional(at + "/region", role.region(), text -> text),
                body.each(at + "/fields", role.fields(), (in, field) -> field(body, in, field)),
                body.optional(at + "/edition", role.edition(), text -> text)));
  }

  private static String field(Body body, String pointer, String field) {
    body.required(pointer, field, Field::of);
    return field;
  }

  private static String role(Body body, String pointer, @Nullable String role) {
    body.required(pointer, role, text -> Body.choice(Role.class, text));
    return role == null ? "" : role;
  }

  private static String userName(String text) {
    if (!USER_NAME.matcher(text).matches()) throw Rejected.because(AccountRefusal.NOT_A_USER_NAME);
    return text;
  }

  private static RegionCode region(String text) {
    return RegionRegister.current().get(new RegionCode(text)).code();
  }
}
