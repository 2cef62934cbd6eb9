package id.jejak.query.report;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.ledger.Recorded;
import id.jejak.kernel.report.ReportEvent;
import id.jejak.kernel.report.ReportId;
import id.jejak.query.Projection;
import java.util.List;

/** One card per report; its id is {@code 2024-Q4/32.04}. */
public final class ReportCards implements Projection<ReportCard> {
  @Override
  public String name() {
    return "report-card";
  }

  @Override
  public Class<ReportCard> type() {
    return ReportCard.class;
  }

  @Override
  public List<String> touched(Recorded<DomainEvent> recorded) {
    return recorded.event() instanceof ReportEvent
        ? List.of(ReportId.ofStream(recorded.stream()).toString())
        : List.of();
  }

  @Override
  public ReportCard blank(String id) {
    int slash = id.indexOf('/');
    return ReportCard.blank(id.substring(0, slash), id.substring(slash + 1));
  }

  @Override
  public ReportCard on(ReportCard view, Recorded<DomainEvent> recorded) {
    return recorded.event() instanceof ReportEvent event ? view.on(recorded, event) : view;
  }

  /** A card is large, and asked for by itself. */
  @Override
  public boolean isKept() {
    return false;
  }

  @Override
  public List<String> streams(String id) {
    return List.of("report/" + id);
  }
}
