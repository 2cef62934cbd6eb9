package id.jejak.infra.views;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.infra.ledger.KitReport;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.ledger.InMemoryLedger;
import id.jejak.kernel.ledger.Recorded;
import id.jejak.kernel.window.WindowEvent.DeadlineMoved;
import id.jejak.kernel.window.WindowEvent.WindowOpened;
import id.jejak.query.Projections;
import id.jejak.query.Projector;
import id.jejak.query.Views;
import id.jejak.query.open.WindowView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What views must keep that several processes write one after another. */
@ExtendWith(KitReport.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public abstract class ViewsContract {
  private static final LocalDate MOVED = LocalDate.of(2025, 1, 10);
  private static final DeadlineMoved MOVING =
      new DeadlineMoved(MOVED, Instant.EPOCH, "banjir", Instant.EPOCH);
  private static final List<Recorded<DomainEvent>> EVENTS = events();
  private Views views;

  /** The same, at first empty, views as each process opens them. */
  protected abstract Views open();

  @BeforeEach
  void openViews() {
    views = open();
  }

  private static List<Recorded<DomainEvent>> events() {
    var ledger = new InMemoryLedger();
    ledger.append("window/2024-Q3", opened("2024-Q3")).append("window/2024-Q4", opened("2024-Q4"));
    return events(ledger.append("window/2024-Q4", MOVING), 0);
  }

  private static List<Recorded<DomainEvent>> events(InMemoryLedger ledger, long from) {
    var events = new ArrayList<Recorded<DomainEvent>>();
    ledger.read(from, ledger.head(), events::add);
    return events;
  }

  private static WindowOpened opened(String period) {
    return new WindowOpened(
        period,
        LocalDate.of(2024, 9, 1),
        LocalDate.of(2024, 12, 31),
        Instant.EPOCH,
        "permendagri-59-2021/1",
        List.of("32"),
        Instant.EPOCH,
        null);
  }

  /** As a process has it that has just taken the projection over. */
  private Projector<WindowView> process() {
    return new Projector<>(Projections.WINDOWS, open());
  }

  private void assertThatAllWasSeen() {
    assertThat(process().seen()).isEqualTo(2);
    assertThat(views.get(Projections.WINDOWS, "2024-Q3")).isPresent();
    assertThat(views.get(Projections.WINDOWS, "2024-Q4").orElseThrow().closesOn()).isEqualTo(MOVED);
  }

  @Test
  void each_process_goes_on_where_another_stopped() {
    for (var event : EVENTS) process().fold(List.of(event));
    assertThatAllWasSeen();
  }

  @Test
  void what_was_seen_before_a_crash_is_seen_once_more_and_nothing_changes() {
    process().fold(EVENTS);
    process().fold(EVENTS);
    assertThatAllWasSeen();
  }

  @Test
  void a_process_that_was_held_up_takes_nothing_back_and_goes_on() {
    process().fold(EVENTS);
    var late = process();
    for (var event : EVENTS) late.fold(List.of(event));
    assertThatAllWasSeen();
  }

  @Test
  void of_two_that_begin_at_once_again_and_again_what_the_faster_one_saw_remains()
      throws Exception {
    var ledger = new InMemoryLedger();
    for (int year = 2030; year < 2050; year++) {
      long from = ledger.head() + 1;
      for (int quarter = 1; quarter <= 3; quarter++)
        ledger.append("window/%d-Q%d".formatted(year, quarter), opened(year + "-Q" + quarter));
      for (int quarter = 1; quarter <= 3; quarter++)
        ledger.append("window/%d-Q%d".formatted(year, quarter), MOVING);
      var events = events(ledger, from);
      var faster = process();
      var slower = process();
      var begin = new CyclicBarrier(2);
      var folded =
          CompletableFuture.runAsync(() -> foldTogether(begin, slower, events.subList(0, 3)));
      foldTogether(begin, faster, events);
      folded.join();
    }
    assertThat(views.all(Projections.WINDOWS))
        .hasSize(60)
        .allSatisfy(window -> assertThat(window.closesOn()).isEqualTo(MOVED));
  }

  private static void foldTogether(
      CyclicBarrier begin, Projector<?> process, List<Recorded<DomainEvent>> events) {
    try {
      begin.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new AssertionError(e);
    }
    process.fold(events);
  }
}
