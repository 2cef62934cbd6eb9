package id.jejak.kernel.scoring;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.award.AwardPolicy;
import java.time.Instant;

/** The adoption of a policy with all its parameters; stream {@code policy/<name>}. */
public sealed interface PolicyEvent extends DomainEvent {

  /** A scoring policy was adopted. */
  record ScoringPolicyAdopted(ScoringPolicy policy, Instant adoptedAt) implements PolicyEvent {}

  /** An award policy was adopted. */
  record AwardPolicyAdopted(AwardPolicy policy, Instant adoptedAt) implements PolicyEvent {}
}
