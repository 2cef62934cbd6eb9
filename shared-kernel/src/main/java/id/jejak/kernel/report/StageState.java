package id.jejak.kernel.report;

/** How far a stage is. */
public enum StageState {
  DONE,
  UNDER_WAY,
  NOT_BEGUN
}
