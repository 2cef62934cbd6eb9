package id.jejak.command.policy;

import id.jejak.kernel.Rejected;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.scoring.PolicyEvent.AwardPolicyAdopted;
import id.jejak.kernel.scoring.PolicyEvent.ScoringPolicyAdopted;

/** Looks up adopted policies as of a position; refused where a name was not adopted. */
public final class AdoptedPolicies {
  private AdoptedPolicies() {}

  public static ScoringPolicyAdopted scoring(String name, Ledger ledger, long upTo) {
    return adoption(ScoringPolicyAdopted.class, name, ledger, upTo);
  }

  public static AwardPolicyAdopted award(String name, Ledger ledger, long upTo) {
    return adoption(AwardPolicyAdopted.class, name, ledger, upTo);
  }

  private static <E> E adoption(Class<E> type, String name, Ledger ledger, long upTo) {
    return ledger.stream("policy/" + name, upTo).stream()
        .map(recorded -> recorded.event())
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow(() -> Rejected.because(PolicyRefusal.POLICY_NOT_ADOPTED, name));
  }
}
