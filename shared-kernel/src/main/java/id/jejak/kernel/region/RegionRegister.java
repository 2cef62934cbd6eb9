package id.jejak.kernel.region;

import id.jejak.kernel.Csv;
import id.jejak.kernel.Rejected;
import id.jejak.kernel.ValueRefusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The register of regions as of one decree. A window records the codes that had to report when it
 * opened, so that a later register never changes what was asked of whom.
 */
public final class RegionRegister {
  private static final RegionRegister CURRENT =
      new RegionRegister("Kepmendagri 300.2.2-2138/2025", read());

  private final String source;
  private final List<Region> regions;
  private final Map<RegionCode, Region> byCode;

  private RegionRegister(String source, List<Region> regions) {
    this.source = source;
    this.regions = regions;
    this.byCode = regions.stream().collect(Collectors.toMap(Region::code, Function.identity()));
  }

  /** The register shipped with this version. */
  public static RegionRegister current() {
    return CURRENT;
  }

  /** The decree the register follows. */
  public String source() {
    return source;
  }

  /** All regions, by code. */
  public List<Region> all() {
    return regions;
  }

  /** The regions that must report, by code. */
  public List<Region> reporting() {
    return regions.stream().filter(Region::autonomous).toList();
  }

  public Optional<Region> find(RegionCode code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The region of a code; refused where the register has none. */
  public Region get(RegionCode code) {
    return find(code).orElseThrow(() -> Rejected.because(ValueRefusal.UNKNOWN_REGION, code));
  }

  /** The region of a code; refused where there is none or it does not report. */
  public Region reporting(RegionCode code) {
    Region region = get(code);
    if (!region.autonomous())
      throw Rejected.because(ValueRefusal.REGION_DOES_NOT_REPORT, region.name());
    return region;
  }

  private static List<Region> read() {
    return Csv.rows(RegionRegister.class, "regions.csv").stream()
        .map(
            row ->
                new Region(
                    new RegionCode(row.get(0)),
                    row.get(1),
                    RegionKind.valueOf(row.get(2)),
                    row.get(4),
                    Boolean.parseBoolean(row.get(5))))
        .toList();
  }
}
