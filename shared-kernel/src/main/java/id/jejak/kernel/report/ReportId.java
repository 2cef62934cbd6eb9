package id.jejak.kernel.report;

import id.jejak.kernel.region.RegionCode;

/** The one report of a region for a period; its stream is {@code report/2024-Q4/32.04}. */
public record ReportId(Period period, RegionCode region) {
  public static ReportId of(String period, String region) {
    return new ReportId(Period.of(period), new RegionCode(region));
  }

  /** The id of a stream that is known to be a report's. */
  public static ReportId ofStream(String stream) {
    String[] parts = stream.split("/");
    return of(parts[1], parts[2]);
  }

  public String stream() {
    return "report/" + period + "/" + region;
  }

  @Override
  public String toString() {
    return period + "/" + region;
  }
}
