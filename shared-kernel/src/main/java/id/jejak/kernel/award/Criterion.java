package id.jejak.kernel.award;

/** What a region is ranked by, each 0 to 100. */
public enum Criterion {
  IP_SPM,
  BUDGET,
  STAGES,
  TEAM,
  ACTION_PLAN,
  REPORTING
}
