package id.jejak.command.window;

import id.jejak.kernel.Refusal;

/** Why a window is not opened, moved, closed or open for a report. */
public enum WindowRefusal implements Refusal {
  WINDOW_NOT_OPENED(Kind.UNKNOWN),
  WINDOW_ALREADY_OPENED(Kind.CONFLICT),
  CLOSES_BEFORE_IT_OPENS(Kind.INVALID),
  DEADLINE_IN_THE_PAST(Kind.CONFLICT),
  DEADLINE_ONLY_LATER(Kind.CONFLICT),
  DEADLINE_NOT_REACHED(Kind.CONFLICT),
  ALREADY_CLOSED(Kind.CONFLICT),
  NOT_CLOSED(Kind.CONFLICT),
  /** A window for some kinds of region only, in a store that is no simulation. */
  EVERY_REGION_REPORTS(Kind.CONFLICT),
  REGION_NOT_OBLIGED(Kind.CONFLICT),
  EXCEPTION_NOT_LATER(Kind.CONFLICT),
  /** Before the window's first day. */
  WINDOW_NOT_YET_OPEN(Kind.CONFLICT),
  /** Past the deadline, and no exception lasts. */
  WINDOW_CLOSED(Kind.CONFLICT);

  private final Kind kind;

  WindowRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
