package id.jejak.kernel.window;

import id.jejak.kernel.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can happen to a reporting window; stream {@code window/<period>}. */
public sealed interface WindowEvent extends DomainEvent {

  /**
   * The window of a period was opened.
   *
   * @param closesAt 24:00 WIB of {@code closesOn}: the first instant that is late
   * @param scoringPolicy the policy its reports are scored by
   * @param regions codes of the regions that must report
   * @param lookedUpTo position up to which the policy was looked up; absent in older entries
   */
  record WindowOpened(
      String period,
      LocalDate opensOn,
      LocalDate closesOn,
      Instant closesAt,
      String scoringPolicy,
      List<String> regions,
      Instant openedAt,
      @Nullable Long lookedUpTo)
      implements WindowEvent {
    public WindowOpened {
      regions = List.copyOf(regions);
    }
  }

  /** The deadline was moved later. */
  record DeadlineMoved(LocalDate closesOn, Instant closesAt, String reason, Instant movedAt)
      implements WindowEvent {}

  /** One region may still file until a moment; it gains no points for being on time. */
  record ExceptionGranted(String region, Instant until, String reason, Instant grantedAt)
      implements WindowEvent {}

  /**
   * The window was closed.
   *
   * @param unfiled the obliged regions without a submission as of {@code lookedUpTo}
   */
  record WindowClosed(List<String> unfiled, long lookedUpTo, Instant closedAt)
      implements WindowEvent {
    public WindowClosed {
      unfiled = List.copyOf(unfiled);
    }
  }

  /** A closed window was opened again until a new deadline. */
  record WindowReopened(LocalDate closesOn, Instant closesAt, String reason, Instant reopenedAt)
      implements WindowEvent {}
}
