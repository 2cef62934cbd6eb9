package id.jejak.kernel;

/** Why a value is not one of the field's: refused wherever it turns up. */
public enum ValueRefusal implements Refusal {
  NOT_A_PERIOD(Kind.INVALID),
  NOT_A_REGION_CODE(Kind.INVALID),
  UNKNOWN_REGION(Kind.UNKNOWN),
  REGION_DOES_NOT_REPORT(Kind.INVALID),
  UNKNOWN_SERVICE(Kind.INVALID),
  UNKNOWN_ITEM(Kind.INVALID),
  UNKNOWN_FIELD(Kind.INVALID),
  NOT_A_DECIMAL(Kind.INVALID),
  NOT_A_DAY(Kind.INVALID),
  NOT_AN_INSTANT(Kind.INVALID),
  NOT_PLAIN_TEXT(Kind.INVALID),
  NEGATIVE(Kind.INVALID),
  ABOVE_LIMIT(Kind.INVALID),
  BLANK(Kind.INVALID),
  TOO_LONG(Kind.INVALID),
  NOT_A_CHOICE(Kind.INVALID),
  NAMED_TWICE(Kind.INVALID),
  NOT_A_HASH(Kind.INVALID),
  UNKNOWN_CELL(Kind.INVALID);

  private final Kind kind;

  ValueRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
