package id.jejak.command.award;

import id.jejak.command.Body;
import id.jejak.command.Member;
import id.jejak.kernel.ValueRefusal;
import id.jejak.kernel.account.TieKind;
import id.jejak.kernel.award.AwardEvent.PassedOver;
import id.jejak.kernel.award.AwardEvent.Tie;
import id.jejak.kernel.award.Ballot;
import id.jejak.kernel.award.Ballot.Mark;
import id.jejak.kernel.award.Ballot.NomineeMarks;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The bodies of a selection's requests, and their reading. */
public final class AwardBodies {
  private AwardBodies() {}

  /** Pending regions to pass over in the nomination, with reasons. */
  public record PassingOver(@Nullable List<Pending> passedOver) {}

  /** A pending region and why it does not hold the nomination up. */
  public record Pending(@Member @Nullable String region, @Member @Nullable String reason) {}

  /** A member's ties; an empty list says that there are none. */
  public record Declaration(@Member @Nullable List<TieTo> ties) {}

  /** A tie to a region: {@code BIRTH}, {@code RESIDENCE} or {@code EMPLOYMENT}. */
  public record TieTo(
      @Member @Nullable String region, @Member(oneOf = TieKind.class) @Nullable String kind) {}

  /** Why. */
  public record Reasoned(@Member @Nullable String reason) {}

  /** A ground of the policy. */
  public record Disqualification(@Member @Nullable String ground) {}

  /** A juror's own open vote on a motion. */
  public record JurorVote(@Member @Nullable Boolean inFavour) {}

  /** A whole ballot. */
  public record Cast(@Member @Nullable List<Marked> nominees) {
    @Override
    public String toString() {
      return "***";
    }
  }

  /** A nominee's marks. */
  public record Marked(@Member @Nullable String region, @Member @Nullable List<GivenMark> marks) {}

  /** One mark, an integer from 0 to the best mark of the policy, and why. */
  public record GivenMark(
      @Member @Nullable String on,
      @Member @Nullable Integer points,
      @Member @Nullable String reason) {}

  /** The decree that finalises the winners. */
  public record Decision(@Member @Nullable String decree, @Member @Nullable String decreedOn) {}

  /** The winner that loses the award, and why. */
  public record Revocation(@Member @Nullable String region, @Member @Nullable String reason) {}

  static List<PassedOver> passedOver(Body body, @Nullable PassingOver asked) {
    return body.each(
        "/passedOver",
        asked == null ? null : asked.passedOver(),
        (at, one) ->
            new PassedOver(
                text(body, at + "/region", one.region()),
                text(body, at + "/reason", one.reason())));
  }

  /** A missing list is no declaration: who has no ties says so. */
  static List<Tie> ties(Body body, Declaration asked) {
    return body.every(
        "/ties",
        asked.ties(),
        (at, tie) ->
            new Tie(
                text(body, at + "/region", tie.region()), text(body, at + "/kind", tie.kind())));
  }

  /** Silence is no vote against. */
  static boolean vote(JurorVote asked) {
    var body = new Body();
    if (asked.inFavour() == null) body.violate("/inFavour", ValueRefusal.BLANK);
    body.check();
    return Boolean.TRUE.equals(asked.inFavour());
  }

  static Ballot ballot(Body body, Cast asked) {
    return new Ballot(
        body.every(
            "/nominees",
            asked.nominees(),
            (at, nominee) ->
                new NomineeMarks(
                    text(body, at + "/region", nominee.region()),
                    body.every(
                        at + "/marks",
                        nominee.marks(),
                        (each, mark) ->
                            new Mark(
                                text(body, each + "/on", mark.on()),
                                points(body, each + "/points", mark.points()),
                                text(body, each + "/reason", mark.reason()))))));
  }

  private static int points(Body body, String pointer, @Nullable Integer value) {
    if (value == null) body.violate(pointer, ValueRefusal.BLANK);
    return value == null ? 0 : value;
  }

  private static String text(Body body, String pointer, @Nullable String text) {
    body.required(pointer, text, UnaryOperator.identity());
    return text == null ? "" : text;
  }
}
