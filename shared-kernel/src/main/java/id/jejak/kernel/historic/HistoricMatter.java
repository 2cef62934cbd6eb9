package id.jejak.kernel.historic;

/** What a published result is about. */
public enum HistoricMatter {
  STANDINGS,
  AWARD,
  NOMINATION;

  /** The stream in which a period's results of this matter lie. */
  public String stream(String period) {
    return (this == STANDINGS ? "historic/standings/" : "historic/award/") + period;
  }
}
