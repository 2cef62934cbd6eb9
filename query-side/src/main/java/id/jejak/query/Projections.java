package id.jejak.query;

import id.jejak.query.award.AwardBoards;
import id.jejak.query.historic.HistoricViews;
import id.jejak.query.open.Policies;
import id.jejak.query.open.Windows;
import id.jejak.query.report.ReportCards;
import id.jejak.query.report.ReportLines;
import java.util.List;

/** All kinds of views that are kept. */
public final class Projections {
  public static final ReportCards CARDS = new ReportCards();
  public static final ReportLines LINES = new ReportLines();
  public static final Windows WINDOWS = new Windows();
  public static final Policies POLICIES = new Policies();
  public static final AwardBoards AWARDS = new AwardBoards();
  public static final HistoricViews HISTORIC = new HistoricViews();

  public static final List<Projection<?>> ALL =
      List.of(CARDS, LINES, WINDOWS, POLICIES, AWARDS, HISTORIC);

  private Projections() {}
}
