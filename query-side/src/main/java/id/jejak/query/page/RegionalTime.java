package id.jejak.query.page;

import java.time.ZoneId;
import java.util.Set;

/** The three zones of Indonesia, by the province a region lies in. */
enum RegionalTime {
  WIB("Asia/Jakarta"),
  WITA("Asia/Makassar"),
  WIT("Asia/Jayapura");

  private static final Set<String> CENTRAL =
      Set.of("51", "52", "53", "63", "64", "65", "71", "72", "73", "74", "75", "76");
  private final ZoneId id;

  RegionalTime(String id) {
    this.id = ZoneId.of(id);
  }

  ZoneId id() {
    return id;
  }

  static RegionalTime of(String region) {
    String province = region.substring(0, 2);
    if (province.startsWith("8") || province.startsWith("9")) return WIT;
    return CENTRAL.contains(province) ? WITA : WIB;
  }
}
