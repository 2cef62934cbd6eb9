package id.jejak.command.award;

import id.jejak.kernel.Refusal;

/** Why something is not done with an edition or a category's selection. */
public enum AwardRefusal implements Refusal {
  EDITION_UNKNOWN(Kind.UNKNOWN),
  CATEGORY_UNKNOWN(Kind.UNKNOWN),
  EDITION_OPENED_ALREADY(Kind.CONFLICT),
  NOT_AN_EDITION(Kind.INVALID),
  /** An edition judges the fiscal year before it. */
  NOT_THE_YEAR_BEFORE(Kind.INVALID),
  CUT_OFF_HAS_PASSED(Kind.INVALID),
  CLOSES_BEFORE_MARKING_OPENS(Kind.INVALID),
  TOO_FEW_JURORS(Kind.INVALID),
  TOO_FEW_ALTERNATES(Kind.INVALID),
  NOT_AN_OPEN_ACCOUNT(Kind.INVALID),
  /** The member could not act: a role is for the edition before it opens. */
  HOLDS_NO_COMMITTEE_ROLE(Kind.INVALID),
  NO_CATEGORY(Kind.INVALID),
  TOO_MANY(Kind.INVALID),
  NOT_A_CATEGORY_CODE(Kind.INVALID),
  WEIGHTS_DO_NOT_MAKE_ONE(Kind.INVALID),
  NOT_SO_MANY_PLACES(Kind.INVALID),

  NOT_ON_THE_COMMITTEE(Kind.FORBIDDEN),
  NOT_THE_CHAIR(Kind.FORBIDDEN),
  /** The deputy acts only for a recused chair. */
  CHAIR_IS_NOT_RECUSED(Kind.FORBIDDEN),
  NOT_SEATED(Kind.FORBIDDEN),
  IS_RECUSED(Kind.FORBIDDEN),
  TIES_NOT_DECLARED(Kind.FORBIDDEN),
  NOT_YOUR_NOMINEE(Kind.FORBIDDEN),

  BEFORE_CUT_OFF(Kind.CONFLICT),
  /** What arrived before the cut-off may still be on its way into the ledger. */
  CUT_OFF_JUST_PASSED(Kind.CONFLICT),
  NOMINATED_ALREADY(Kind.CONFLICT),
  REPORTS_PENDING(Kind.CONFLICT),
  NOT_PENDING(Kind.INVALID),
  /** The nomination would not fit into one entry. */
  REASONS_TOO_LONG(Kind.INVALID),
  SALT_MISSING(Kind.CONFLICT),
  NOT_NOMINATED_YET(Kind.CONFLICT),
  SELECTION_IS_OVER(Kind.CONFLICT),

  DECLARED_ALREADY(Kind.CONFLICT),
  RECUSED_ALREADY(Kind.CONFLICT),
  NOT_A_NOMINEE(Kind.INVALID),
  NOT_A_GROUND(Kind.INVALID),
  MOTION_IS_OPEN(Kind.CONFLICT),
  NO_OPEN_MOTION(Kind.CONFLICT),

  MARKING_NOT_OPEN(Kind.CONFLICT),
  MARKING_IS_CLOSED(Kind.CONFLICT),
  NOT_MARKED(Kind.INVALID),
  MARK_OUT_OF_RANGE(Kind.INVALID),
  /** Its opening would not fit into one entry. */
  BALLOT_TOO_LONG(Kind.INVALID),
  BALLOTS_ARE_OUT(Kind.CONFLICT),
  ENVELOPE_MISSING(Kind.CONFLICT),

  MARKING_NOT_CLOSED(Kind.CONFLICT),
  NOT_REPRODUCED(Kind.CONFLICT),
  NOT_A_DECREE_DAY(Kind.INVALID),
  NOT_DECIDED_YET(Kind.CONFLICT),
  DECIDED_ALREADY(Kind.CONFLICT),
  OBJECTION_DAYS_RUN(Kind.CONFLICT),
  NOT_ANNOUNCED_YET(Kind.CONFLICT),
  ANNOUNCED_ALREADY(Kind.CONFLICT),
  NOT_A_WINNER(Kind.INVALID),
  WINNER_LEFT_OUT(Kind.INVALID),
  NO_WINNER_LEFT(Kind.CONFLICT),
  NOT_A_CEREMONY_DAY(Kind.INVALID),
  PRESENTED_ALREADY(Kind.CONFLICT),
  REVOKED_ALREADY(Kind.CONFLICT);

  private final Kind kind;

  AwardRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
