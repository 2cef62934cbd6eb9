package id.jejak.kernel.report;

/** The four stages (tahapan) of applying the SPM, in the ministry's order. */
public enum Stage {
  DATA_COLLECTION,
  NEEDS_COMPUTATION,
  PLANNING,
  IMPLEMENTATION
}
