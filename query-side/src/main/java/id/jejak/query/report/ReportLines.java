package id.jejak.query.report;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.ledger.Recorded;
import id.jejak.kernel.region.Region;
import id.jejak.kernel.region.RegionCode;
import id.jejak.kernel.region.RegionRegister;
import id.jejak.kernel.report.ReportEvent;
import id.jejak.kernel.report.ReportId;
import id.jejak.kernel.window.StandingsEvent.StandingsPublished;
import id.jejak.query.Projection;
import java.util.List;

/** One line per region and period; its id is {@code 2024-Q4/32.04}. */
public final class ReportLines implements Projection<ReportLine> {
  @Override
  public String name() {
    return "report-line-2";
  }

  @Override
  public Class<ReportLine> type() {
    return ReportLine.class;
  }

  @Override
  public List<String> touched(Recorded<DomainEvent> recorded) {
    return switch (recorded.event()) {
      case StandingsPublished e ->
          RegionRegister.current().reporting().stream()
              .filter(region -> region.kind().name().equals(e.kind()))
              .map(Region::code)
              .map(code -> id(e.period(), code.value()))
              .toList();
      case ReportEvent e -> List.of(ReportId.ofStream(recorded.stream()).toString());
      default -> List.of();
    };
  }

  @Override
  public ReportLine blank(String id) {
    int slash = id.indexOf('/');
    return ReportLine.blank(id.substring(0, slash), id.substring(slash + 1));
  }

  @Override
  public ReportLine on(ReportLine view, Recorded<DomainEvent> recorded) {
    return switch (recorded.event()) {
      case StandingsPublished e -> view.on(e);
      case ReportEvent e -> view.on(recorded, e);
      default -> view;
    };
  }

  @Override
  public List<String> streams(String id) {
    ReportLine blank = blank(id);
    String kind = RegionRegister.current().get(new RegionCode(blank.region())).kind().name();
    return List.of("report/" + id, "standings/" + blank.period() + "/" + kind);
  }

  private static String id(String period, String region) {
    return period + "/" + region;
  }
}
