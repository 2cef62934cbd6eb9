package id.jejak.command.policy;

import id.jejak.command.Recording;
import id.jejak.command.Roles;
import id.jejak.command.policy.PolicyCommand.AdoptAwardPolicy;
import id.jejak.command.policy.PolicyCommand.AdoptScoringPolicy;
import id.jejak.kernel.Rejected;
import id.jejak.kernel.account.Role;
import id.jejak.kernel.scoring.PolicyEvent;
import id.jejak.kernel.scoring.PolicyEvent.AwardPolicyAdopted;
import id.jejak.kernel.scoring.PolicyEvent.ScoringPolicyAdopted;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** One named version of a policy; adopted once and never changed. */
public class PolicyAggregate {
  @AggregateIdentifier private String stream;
  private boolean adopted;

  public PolicyAggregate() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(AdoptScoringPolicy command, Clock clock) {
    record(command, clock.instant());
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(AdoptAwardPolicy command, Clock clock) {
    record(command, clock.instant());
  }

  @EventSourcingHandler
  void on(PolicyEvent event) {
    stream =
        switch (event) {
          case ScoringPolicyAdopted e -> e.policy().stream();
          case AwardPolicyAdopted e -> e.policy().stream();
        };
    adopted = true;
  }

  private void record(PolicyCommand command, Instant now) {
    Recording.record(command.by(), List.of(decide(adopted, command, now)));
  }

  static PolicyEvent decide(boolean adopted, PolicyCommand command, Instant now) {
    Roles.require(command.by(), Role.ADMINISTRATOR);
    if (adopted)
      throw Rejected.because(PolicyRefusal.POLICY_ALREADY_ADOPTED, command.stream().substring(7));
    return switch (command) {
      case AdoptScoringPolicy adopt -> {
        PolicyRules.check(adopt.policy());
        yield new ScoringPolicyAdopted(adopt.policy(), now);
      }
      case AdoptAwardPolicy adopt -> {
        PolicyRules.check(adopt.policy());
        yield new AwardPolicyAdopted(adopt.policy(), now);
      }
    };
  }
}
