package id.jejak.infra.bench;

import id.jejak.infra.ledger.Commit;
import id.jejak.infra.ledger.Head;
import id.jejak.infra.ledger.LedgerStore;
import id.jejak.infra.ledger.LedgerStore.Written;
import id.jejak.infra.ledger.TeamEntry;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.catalogue.Catalogue;
import id.jejak.kernel.catalogue.Field;
import id.jejak.kernel.catalogue.Level;
import id.jejak.kernel.catalogue.Service;
import id.jejak.kernel.region.Region;
import id.jejak.kernel.region.RegionRegister;
import id.jejak.kernel.report.FieldBudget;
import id.jejak.kernel.report.FieldProblem;
import id.jejak.kernel.report.Period;
import id.jejak.kernel.report.ReportEvent.AchievementsEntered;
import id.jejak.kernel.report.ReportEvent.BudgetEntered;
import id.jejak.kernel.report.ReportEvent.ProblemsEntered;
import id.jejak.kernel.report.ReportEvent.ReportBegun;
import id.jejak.kernel.report.ServiceFigures;
import id.jejak.kernel.report.ServiceFigures.ItemFigures;
import id.jejak.kernel.window.WindowEvent.WindowOpened;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Writes quarter after quarter of reports that are being filled in, a commit per entered service.
 */
final class ManyReports {
  private static final int GROUP = 256;
  private static final int FIRST_YEAR = 2000;

  /** Half of those who must report, so that even 10,000 events hold a whole quarter. */
  private static final List<Region> REGIONS =
      RegionRegister.current().reporting().stream()
          .limit(RegionRegister.current().reporting().size() / 2)
          .toList();

  private final LedgerStore store;
  private final Head from;
  private final List<Commit> group = new ArrayList<>();
  private long next;

  private ManyReports(LedgerStore store) {
    this.store = store;
    this.from = store.head();
    this.next = from.last() + 1;
  }

  /** Adds whole reports until the store holds so many events. */
  static void fill(LedgerStore store, long events) {
    var reports = new ManyReports(store);
    for (int quarter = 0; reports.next < events; quarter++) {
      var period = new Period(FIRST_YEAR + quarter / 4, 1 + quarter % 4).toString();
      reports.add("window/" + period, 0, reports.window(period));
      for (Region region : REGIONS) if (reports.next < events) reports.report(period, region);
    }
    reports.flush();
  }

  private WindowOpened window(String period) {
    var day = LocalDate.of(FIRST_YEAR, 1, 2);
    var codes = REGIONS.stream().map(region -> region.code().value()).toList();
    return new WindowOpened(
        period, day, day, from.at(), "permendagri-59-2021/1", codes, from.at(), null);
  }

  private void report(String period, Region region) {
    var events = new ArrayList<DomainEvent>();
    events.add(new ReportBegun(period, region.code().value(), from.at()));
    for (Service service : Catalogue.current().services(Level.of(region.kind())))
      events.add(new AchievementsEntered(List.of(figures(service)), null));
    events.add(
        new BudgetEntered(
            fields(field -> new FieldBudget(field, 1_000_000L, 900_000L, 800_000L, null)), null));
    events.add(new ProblemsEntered(fields(field -> new FieldProblem(field, "Tidak ada")), null));
    String stream = "report/" + period + "/" + region.code().value();
    for (int seq = 0; seq < events.size(); seq++) add(stream, seq, events.get(seq));
  }

  private static <T> List<T> fields(Function<String, T> part) {
    return Arrays.stream(Field.values()).map(Field::name).map(part).toList();
  }

  private static ServiceFigures figures(Service service) {
    var items =
        service.items().stream()
            .map(item -> new ItemFigures(item.code(), 400L, 380L, null))
            .toList();
    return new ServiceFigures(service.code(), "95", "RKPD", 4_000L, 3_800L, items, null, null);
  }

  private void add(String stream, long seq, DomainEvent event) {
    String cid = Sample.newCommand();
    byte[] entry = TeamEntry.bytes(stream, seq, cid, event, from.at());
    group.add(new Commit(next++, stream, seq, cid, from.at(), List.of(entry)));
    if (group.size() == GROUP) flush();
  }

  private void flush() {
    if (!store.append(group).stream().allMatch(Written.class::isInstance))
      throw new IllegalStateException("a commit was not written");
    group.clear();
  }
}
