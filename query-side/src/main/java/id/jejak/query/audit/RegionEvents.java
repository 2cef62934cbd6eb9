package id.jejak.query.audit;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.award.AwardEvent;
import id.jejak.kernel.historic.HistoricEvent.HistoricResultRecorded;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.ledger.Recorded;
import id.jejak.kernel.window.WindowEvent.ExceptionGranted;
import id.jejak.kernel.window.WindowEvent.WindowClosed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * What was recorded of a region in its reports, windows, nominations and awards. What concerns all
 * alike, such as a window's opening, and what accounts may or declare is not in it.
 */
final class RegionEvents {
  private final Ledger ledger;
  private final String region;
  private final long upTo;
  private final List<Recorded<DomainEvent>> events = new ArrayList<>();

  private RegionEvents(Ledger ledger, String region, long upTo) {
    this.ledger = ledger;
    this.region = region;
    this.upTo = upTo;
  }

  /** Up to a position, in the order it was recorded. */
  static List<Recorded<DomainEvent>> of(Ledger ledger, String region, long upTo) {
    var found = new RegionEvents(ledger, region, upTo);
    found.read("report/", stream -> stream.endsWith("/" + region));
    found.read("window/", stream -> true);
    found.read("award/", stream -> true);
    found.read("historic/", stream -> true);
    found.events.sort(Comparator.comparingLong(Recorded::position));
    return List.copyOf(found.events);
  }

  private void read(String prefix, Predicate<String> wanted) {
    ledger.readStreams(
        prefix,
        upTo,
        wanted,
        recorded -> {
          if (isAbout(recorded)) events.add(recorded);
        });
  }

  private boolean isAbout(Recorded<DomainEvent> recorded) {
    return switch (recorded.event()) {
      case ExceptionGranted e -> e.region().equals(region);
      case WindowClosed e -> e.unfiled().contains(region);
      case HistoricResultRecorded e -> e.region().equals(region);
      case AwardEvent.RegionsNominated e ->
          e.nominees().contains(region)
              || e.passedOver().stream().anyMatch(passed -> passed.region().equals(region));
      case AwardEvent.MotionPut e -> e.subject().equals(region);
      case AwardEvent.VoteCast e -> e.subject().equals(region);
      case AwardEvent.MotionFailed e -> e.subject().equals(region);
      case AwardEvent.NomineeWithdrawn e -> e.region().equals(region);
      case AwardEvent.NomineeDisqualified e -> e.region().equals(region);
      case AwardEvent.NomineeReplaced e -> e.entered().equals(region) || e.left().equals(region);
      case AwardEvent.WinnersDecided e -> e.winners().contains(region);
      case AwardEvent.AwardRevoked e -> e.region().equals(region);
      case AwardEvent.AwardPresented e ->
          e.handovers().stream().anyMatch(handover -> handover.region().equals(region));
      default -> recorded.stream().startsWith("report/");
    };
  }
}
