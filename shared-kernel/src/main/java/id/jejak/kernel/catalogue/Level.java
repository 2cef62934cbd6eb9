package id.jejak.kernel.catalogue;

import id.jejak.kernel.region.RegionKind;

/** Who owes a service: provinces, or kabupaten and kota. */
public enum Level {
  PROVINCE,
  KABKOTA;

  public static Level of(RegionKind kind) {
    return kind == RegionKind.PROVINCE ? PROVINCE : KABKOTA;
  }
}
