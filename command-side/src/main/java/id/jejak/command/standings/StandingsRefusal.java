package id.jejak.command.standings;

import id.jejak.kernel.Refusal;

/** Why standings do not become official. */
public enum StandingsRefusal implements Refusal {
  STANDINGS_ALREADY_PUBLISHED,
  WINDOW_STILL_OPEN;

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
