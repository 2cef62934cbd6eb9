package id.jejak.command.award;

import id.jejak.kernel.award.AwardEvent;
import id.jejak.kernel.award.AwardEvent.MotionPut;
import id.jejak.kernel.award.AwardEvent.Vote;
import id.jejak.kernel.award.AwardPolicy;
import id.jejak.kernel.award.VoteRule;
import id.jejak.kernel.award.VoteRule.Verdict;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A motion that is open.
 *
 * @param votes each juror's last vote
 */
record Motion(MotionPut put, Map<String, Boolean> votes) {
  Motion {
    votes = Map.copyOf(votes);
  }

  String subject() {
    return put.subject();
  }

  boolean declines() {
    return subject().equals(AwardEvent.DECISION);
  }

  Motion with(String juror, boolean inFavour) {
    var all = new TreeMap<>(votes);
    all.put(juror, inFavour);
    return new Motion(put, all);
  }

  /** The votes of those who may vote, in their order. */
  List<Vote> votesOf(List<String> voters) {
    return voters.stream()
        .filter(votes::containsKey)
        .map(juror -> new Vote(juror, Boolean.TRUE.equals(votes.get(juror))))
        .toList();
  }

  Verdict verdict(AwardPolicy policy, List<String> voters) {
    VoteRule rule = declines() ? policy.declining() : policy.disqualifying();
    return rule.verdict(votesOf(voters), voters);
  }
}
