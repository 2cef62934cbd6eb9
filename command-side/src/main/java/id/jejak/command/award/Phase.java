package id.jejak.command.award;

/** How far a category's selection has come. */
enum Phase {
  OPEN,
  NOMINATED,
  CLOSED,
  DECIDED,
  ANNOUNCED,
  /** It ended without winners: no award, undecided or declined. */
  OVER
}
