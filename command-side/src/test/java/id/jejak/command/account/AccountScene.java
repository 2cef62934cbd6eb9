package id.jejak.command.account;

import static id.jejak.command.Refused.refused;

import id.jejak.kernel.Refusal;
import id.jejak.kernel.TestClock;
import id.jejak.kernel.account.AccountEvent;
import id.jejak.kernel.account.AccountEvent.AccountOpened;
import id.jejak.kernel.account.AccountEvent.RoleGranted;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.account.Grant;
import id.jejak.kernel.account.Role;
import id.jejak.kernel.ledger.InMemoryLedger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;

/** One account with its past, and a vault beside it. */
final class AccountScene {
  static final Instant NOW = Instant.parse("2025-01-06T03:00:00Z");
  static final String ACCOUNT = "a01";
  static final Secret PASSWORD = new Secret("correct horse battery");
  static final Person PERSON = new Person("budi", "Budi Santoso");
  static final Grant VERIFIER = new Grant("VERIFIER", null, List.of(), null);
  static final Grant ADMINISTRATOR = new Grant("ADMINISTRATOR", null, List.of(), null);
  static final Actor OWNER = new Actor(ACCOUNT, List.of(VERIFIER), Set.of());

  final FakeRecords records = new FakeRecords();
  final InMemoryLedger ledger = new InMemoryLedger();
  private final List<AccountEvent> past = new ArrayList<>();

  static AccountScene noAccount() {
    return new AccountScene();
  }

  static AccountScene anAccountWith(Grant... grants) {
    var scene = new AccountScene();
    scene.records.keep(ACCOUNT, PERSON, PASSWORD);
    scene.past.add(new AccountOpened(ACCOUNT, NOW));
    for (Grant grant : grants) scene.past.add(new RoleGranted(grant, NOW));
    return scene;
  }

  AccountScene happened(AccountEvent event) {
    past.add(event);
    return this;
  }

  ResultValidator<AccountAggregate> when(AccountCommand command) {
    var fixture = new AggregateTestFixture<>(AccountAggregate.class);
    fixture.registerInjectableResource(new TestClock(NOW));
    fixture.registerInjectableResource(records);
    fixture.registerInjectableResource(ledger);
    return fixture.given(past).when(command);
  }

  void refuses(Refusal refusal, AccountCommand command) {
    when(command).expectNoEvents().expectException(refused(refusal));
  }

  static Grant team(String region) {
    return new Grant(Role.REGION.name(), region, List.of(), null);
  }
}
