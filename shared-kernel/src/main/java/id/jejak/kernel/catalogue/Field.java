package id.jejak.kernel.catalogue;

import id.jejak.kernel.Rejected;
import id.jejak.kernel.ValueRefusal;

/** The six mandatory fields (bidang urusan) of UU 23/2014. */
public enum Field {
  EDUCATION,
  HEALTH,
  PUBLIC_WORKS,
  HOUSING,
  PUBLIC_ORDER,
  SOCIAL;

  /** The field of a name; refused where there is none. */
  public static Field of(String name) {
    for (Field field : values()) if (field.name().equals(name)) return field;
    throw Rejected.because(ValueRefusal.UNKNOWN_FIELD, name);
  }
}
