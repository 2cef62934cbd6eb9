package id.jejak.command.historic;

import id.jejak.kernel.Refusal;

/** Why a published result is not recorded. */
public enum HistoricRefusal implements Refusal {
  NOT_A_PAST_PERIOD(Kind.INVALID),
  NOT_A_CATEGORY(Kind.INVALID),
  NOT_THE_REGIONS_KIND(Kind.INVALID),
  NOT_A_RANK(Kind.INVALID),
  NOT_A_SCORE(Kind.INVALID),
  /** Standings without rank and value say nothing. */
  NOTHING_IS_CLAIMED(Kind.INVALID),
  RECORDED_ALREADY(Kind.CONFLICT);

  private final Kind kind;

  HistoricRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
