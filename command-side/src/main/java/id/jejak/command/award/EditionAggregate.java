package id.jejak.command.award;

import id.jejak.command.Recording;
import id.jejak.command.Roles;
import id.jejak.command.policy.AdoptedPolicies;
import id.jejak.kernel.Rejected;
import id.jejak.kernel.account.Role;
import id.jejak.kernel.award.AwardPolicy;
import id.jejak.kernel.award.EditionEvent;
import id.jejak.kernel.award.EditionEvent.EditionOpened;
import id.jejak.kernel.award.YearOfReports;
import id.jejak.kernel.ledger.Ledger;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** One edition of the awards; opened once, and then fixed for everybody to see. */
public class EditionAggregate {
  @AggregateIdentifier private String stream;
  private boolean opened;

  public EditionAggregate() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(OpenEdition command, Clock clock, Ledger ledger, EditionSalts salts) {
    Recording.record(
        command.by(), List.of(decide(opened, command, ledger, salts, clock.instant())));
  }

  @EventSourcingHandler
  void on(EditionEvent event) {
    switch (event) {
      case EditionOpened e -> stream = OpenEdition.streamOf(e.edition());
    }
    opened = true;
  }

  static EditionEvent decide(
      boolean opened, OpenEdition command, Ledger ledger, EditionSalts salts, Instant now) {
    Roles.require(command.by(), Role.ADMINISTRATOR);
    if (opened) throw Rejected.because(AwardRefusal.EDITION_OPENED_ALREADY, command.edition());
    long head = ledger.head();
    AwardPolicy policy = AdoptedPolicies.award(command.policy(), ledger, head).policy();
    EditionRules.check(
        command, policy, account -> Candidate.of(account, command.edition(), ledger, head), now);
    return new EditionOpened(
        command.edition(),
        command.fiscalYear(),
        policy.name(),
        YearOfReports.read(ledger, command.fiscalYear(), head, region -> false)
            .adoptedAfterwards(policy.name()),
        command.categories().stream().flatMap(one -> one.categories().stream()).toList(),
        command.cutOff(),
        command.closesAt(),
        command.jurors(),
        command.alternates(),
        command.chair(),
        command.deputy(),
        salts.make(),
        now);
  }
}
