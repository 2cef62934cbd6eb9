package id.jejak.command.account;

import id.jejak.kernel.Refusal;

/** Why something is not done with an account. */
public enum AccountRefusal implements Refusal {
  ACCOUNT_UNKNOWN(Kind.UNKNOWN),
  ACCOUNT_IS_CLOSED(Kind.CONFLICT),
  USER_NAME_TAKEN(Kind.CONFLICT),
  NOT_A_USER_NAME(Kind.INVALID),
  PASSWORD_LENGTH(Kind.INVALID),
  WRONG_PASSWORD(Kind.FORBIDDEN),
  NOT_YOUR_ACCOUNT(Kind.FORBIDDEN),
  /** A role lacks the region or edition it is for, or names one it is not for. */
  SCOPE_DOES_NOT_FIT(Kind.INVALID),
  /** Administrators and inspectors hold no other role; a region's team does not judge. */
  ROLES_EXCLUDE_EACH_OTHER(Kind.CONFLICT),
  /** The administrator silences no member of a committee that is at work. */
  EDITION_IS_RUNNING(Kind.CONFLICT),
  ROLE_HELD_ALREADY(Kind.CONFLICT),
  ROLE_NOT_HELD(Kind.CONFLICT),
  /** Nobody closes his own account or takes his own administrator's role: one must remain. */
  NOT_YOUR_OWN(Kind.CONFLICT),
  /** Another administrator was quicker in taking his office. */
  ADMINISTRATOR_NO_LONGER(Kind.FORBIDDEN),
  TIE_DECLARED_ALREADY(Kind.CONFLICT);

  private final Kind kind;

  AccountRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
