package id.jejak.kernel.region;

import java.time.ZoneId;

/** The three times of Indonesia, and which of them a region keeps. */
public enum RegionTime {
  WIB("Asia/Jakarta"),
  WITA("Asia/Makassar"),
  WIT("Asia/Jayapura");

  private final ZoneId zone;

  RegionTime(String zone) {
    this.zone = ZoneId.of(zone);
  }

  public ZoneId zone() {
    return zone;
  }

  /** The time of a region's province, by the first two digits of the region's code. */
  public static RegionTime of(String region) {
    int province = Integer.parseInt(region.substring(0, 2));
    // Kalimantan is parted: its west and middle go with Java, its east, north and south do not.
    boolean middle = (province > 50 && province < 60) || (province > 62 && province < 80);
    return province > 80 ? WIT : middle ? WITA : WIB;
  }
}
