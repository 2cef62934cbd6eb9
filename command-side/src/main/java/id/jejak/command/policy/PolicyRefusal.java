package id.jejak.command.policy;

import id.jejak.kernel.Refusal;

/** Why a policy is not adopted or cannot be followed. */
public enum PolicyRefusal implements Refusal {
  POLICY_ALREADY_ADOPTED(Kind.CONFLICT),
  POLICY_NOT_ADOPTED(Kind.UNKNOWN),
  NOT_A_POLICY_NAME(Kind.INVALID),
  WEIGHTS_DO_NOT_ADD_UP(Kind.INVALID),
  BANDS_DO_NOT_FALL_TO_ZERO(Kind.INVALID),
  /** A criterion would give more than its hundred points. */
  MORE_THAN_A_HUNDRED(Kind.INVALID),
  OUT_OF_RANGE(Kind.INVALID);

  private final Kind kind;

  PolicyRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
