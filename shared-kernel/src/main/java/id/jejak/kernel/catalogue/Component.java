package id.jejak.kernel.catalogue;

/** What a quality item counts: goods and services, personnel, or procedure. */
public enum Component {
  GOODS_SERVICES,
  PERSONNEL,
  PROCEDURE
}
