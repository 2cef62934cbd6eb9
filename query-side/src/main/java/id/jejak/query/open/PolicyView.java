package id.jejak.query.open;

import id.jejak.kernel.award.AwardPolicy;
import id.jejak.kernel.ledger.Recorded;
import id.jejak.kernel.scoring.PolicyEvent;
import id.jejak.kernel.scoring.PolicyEvent.AwardPolicyAdopted;
import id.jejak.kernel.scoring.PolicyEvent.ScoringPolicyAdopted;
import id.jejak.kernel.scoring.ScoringPolicy;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A policy with all its parameters, as its adoption recorded them. */
public record PolicyView(
    String name,
    long position,
    @Nullable Instant adoptedAt,
    @Nullable ScoringPolicy scoring,
    @Nullable AwardPolicy award) {

  PolicyView on(Recorded<?> recorded, PolicyEvent event) {
    return switch (event) {
      case ScoringPolicyAdopted e ->
          new PolicyView(name, recorded.position(), e.adoptedAt(), e.policy(), null);
      case AwardPolicyAdopted e ->
          new PolicyView(name, recorded.position(), e.adoptedAt(), null, e.policy());
    };
  }
}
