package id.jejak.kernel.account;

/** What ties a person to a region, now or within the last five years. */
public enum TieKind {
  BIRTH,
  RESIDENCE,
  EMPLOYMENT
}
