package id.jejak.kernel.region;

/** What a region is: a province, a kabupaten (regency) or a kota (city). */
public enum RegionKind {
  PROVINCE,
  KABUPATEN,
  KOTA
}
