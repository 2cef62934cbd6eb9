package id.jejak.command;

import id.jejak.kernel.Refusal;

/** Refusals that any feature may give. */
public enum CommandRefusal implements Refusal {
  /** Some values of the body are not possible; each stands with its pointer. */
  INVALID_FIELDS(Kind.INVALID),
  ROLE_REQUIRED(Kind.FORBIDDEN);

  private final Kind kind;

  CommandRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
