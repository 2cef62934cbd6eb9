package id.jejak.query.audit;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.award.AwardEvent;
import id.jejak.kernel.award.AwardEvent.AlternateSeated;
import id.jejak.kernel.award.AwardEvent.DecisionDeclined;
import id.jejak.kernel.award.AwardEvent.MemberRecused;
import id.jejak.kernel.award.AwardEvent.MotionFailed;
import id.jejak.kernel.award.AwardEvent.MotionPut;
import id.jejak.kernel.award.AwardEvent.NomineeDisqualified;
import id.jejak.kernel.award.AwardEvent.Vote;
import id.jejak.kernel.award.AwardEvent.VoteCast;
import id.jejak.kernel.award.AwardPolicy;
import id.jejak.kernel.award.EditionEvent.EditionOpened;
import id.jejak.kernel.award.VoteRule.Verdict;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.ledger.Recorded;
import id.jejak.kernel.scoring.PolicyEvent.AwardPolicyAdopted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Counts the votes on motions again: each cast by its juror himself, who held a seat, and what the
 * votes came to.
 */
final class MotionChecks {
  private final Ledger ledger;
  private final Checks checks;
  private final List<String> seats = new ArrayList<>();
  private final Set<String> recused = new TreeSet<>();
  private final Map<String, Map<String, Boolean>> open = new HashMap<>();
  private @Nullable AwardPolicy policy;

  /** Adds what it finds to some checks. */
  MotionChecks(Ledger ledger, Checks checks) {
    this.ledger = ledger;
    this.checks = checks;
  }

  void on(Recorded<DomainEvent> recorded) {
    switch (recorded.event()) {
      case EditionOpened e -> {
        seats.addAll(e.jurors());
        policy = adopted(e.policy(), recorded.position());
      }
      case MemberRecused e -> recused.add(e.member());
      case AlternateSeated e -> seats.replaceAll(s -> s.equals(e.insteadOf()) ? e.alternate() : s);
      case MotionPut e -> open.put(e.subject(), new HashMap<>());
      case VoteCast e -> voted(recorded, e);
      case MotionFailed e -> failed(recorded.position(), e);
      case NomineeDisqualified e -> carried(recorded.position(), e.region(), e.votes());
      case DecisionDeclined e -> carried(recorded.position(), AwardEvent.DECISION, e.votes());
      default -> {}
    }
  }

  private void voted(Recorded<DomainEvent> recorded, VoteCast event) {
    String himself = recorded.meta().actor();
    checks.compare(
        recorded.position(), "voter", event.juror(), voters().contains(himself) ? himself : "—");
    open.computeIfAbsent(event.subject(), subject -> new HashMap<>())
        .put(event.juror(), event.inFavour());
  }

  private void carried(long position, String subject, List<Vote> recorded) {
    votes(position, subject, recorded);
    verdict(position, subject, recorded, Verdict.CARRIED);
  }

  private void failed(long position, MotionFailed event) {
    votes(position, event.subject(), event.votes());
    if (event.because().equals("VOTES"))
      verdict(position, event.subject(), event.votes(), Verdict.LOST);
  }

  /** What the chair recorded in one go, before jurors voted themselves, has no votes to compare. */
  private void votes(long position, String subject, List<Vote> recorded) {
    Map<String, Boolean> cast = open.remove(subject);
    if (cast == null) return;
    List<Vote> again =
        voters().stream()
            .filter(cast::containsKey)
            .map(juror -> new Vote(juror, Boolean.TRUE.equals(cast.get(juror))))
            .toList();
    checks.compare(position, "votes", recorded, again);
  }

  private void verdict(long position, String subject, List<Vote> votes, Verdict recorded) {
    if (policy == null) return;
    boolean declines = subject.equals(AwardEvent.DECISION);
    var rule = declines ? policy.declining() : policy.disqualifying();
    checks.compare(position, "votes", recorded, rule.verdict(votes, voters()));
  }

  private List<String> voters() {
    return seats.stream().filter(juror -> !recused.contains(juror)).toList();
  }

  private @Nullable AwardPolicy adopted(String name, long upTo) {
    return ledger.stream("policy/" + name, upTo).stream()
        .map(Recorded::event)
        .filter(AwardPolicyAdopted.class::isInstance)
        .map(event -> ((AwardPolicyAdopted) event).policy())
        .findFirst()
        .orElse(null);
  }
}
