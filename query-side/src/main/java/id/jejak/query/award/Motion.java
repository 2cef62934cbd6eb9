package id.jejak.query.award;

import id.jejak.kernel.award.AwardEvent;
import id.jejak.kernel.award.AwardEvent.Vote;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A motion of the chair's.
 *
 * @param subject the nominee's region or {@link AwardEvent#DECISION}
 * @param ground why to disqualify
 * @param reason why to decline
 * @param votes each juror's last vote
 * @param failedBecause why it came to nothing, if it did
 */
public record Motion(
    String subject,
    @Nullable String ground,
    @Nullable String reason,
    List<Vote> votes,
    State state,
    @Nullable String failedBecause,
    Instant putAt) {

  /** What became of a motion. */
  public enum State {
    OPEN,
    CARRIED,
    FAILED
  }

  public Motion {
    votes = List.copyOf(votes);
  }

  public boolean open() {
    return state == State.OPEN;
  }

  Motion ended(State as, @Nullable String because) {
    return new Motion(subject, ground, reason, votes, as, because, putAt);
  }

  Motion voted(Vote vote) {
    var all = new ArrayList<>(votes);
    all.removeIf(earlier -> earlier.juror().equals(vote.juror()));
    all.add(vote);
    return new Motion(subject, ground, reason, all, state, failedBecause, putAt);
  }
}
