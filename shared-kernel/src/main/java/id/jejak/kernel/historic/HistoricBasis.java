package id.jejak.kernel.historic;

/** Where a published result is known from. */
public enum HistoricBasis {
  PRESS,
  FOUNDING_TEXT
}
