package id.jejak.query.report;

import id.jejak.query.open.WindowView;
import java.util.List;

/** A window, with the lines of all regions that must report in it. */
public record WindowLines(WindowView window, List<ReportLine> lines) {}
