package id.jejak.command.report;

/** Where a report is in its life. */
enum Status {
  NOT_BEGUN,
  DRAFT,
  SUBMITTED,
  IN_VERIFICATION,
  RETURNED,
  APPROVED,
  REOPENED;

  /** Whether a region that files now files again, so that the window no longer bars it. */
  boolean isRevision() {
    return this == RETURNED || this == REOPENED;
  }
}
