package id.jejak.query;

import id.jejak.kernel.Refusal;

/** Why something is not shown. */
public enum QueryRefusal implements Refusal {
  NOT_YOURS_TO_SEE(Kind.FORBIDDEN),
  NO_SUCH_REPORT(Kind.UNKNOWN),
  NO_SUCH_SCORE(Kind.UNKNOWN),
  NO_SUCH_REVISION(Kind.UNKNOWN),
  NO_SUCH_WINDOW(Kind.UNKNOWN),
  NO_SUCH_AWARD(Kind.UNKNOWN),
  NO_SUCH_ENTRY(Kind.UNKNOWN),
  NO_SUCH_ACCOUNT(Kind.UNKNOWN),
  NOT_YET_RECORDED(Kind.INVALID),
  LATER_BEFORE_EARLIER(Kind.INVALID);

  private final Kind kind;

  QueryRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
