package id.jejak.query.report;

import id.jejak.kernel.report.CompletenessRule;
import id.jejak.query.open.WindowView;
import id.jejak.query.report.Progress.State;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a region owes for a period and how far it is with it.
 *
 * @param deadline until when it is to act, or was; absent where nothing waits for it
 * @param open whether it may work on it now
 * @param missed whether its time has passed
 * @param completeness of what is entered now, in percent
 * @param parts what is to be filled in; empty where nothing waits for it
 */
public record Obligation(
    String period,
    String region,
    Progress progress,
    @Nullable Instant deadline,
    boolean open,
    boolean missed,
    @Nullable String completeness,
    List<PartLine> parts) {

  public Obligation {
    parts = List.copyOf(parts);
  }

  /** Whether the region is the one to act, and may. */
  public boolean waits() {
    return progress.state().waitsForRegion() && open;
  }

  /** Whether it came back, with findings or for another reason. */
  public boolean cameBack() {
    return progress.state() == State.RETURNED || progress.state() == State.REOPENED;
  }

  /** How many findings wait for an answer. */
  public int findings() {
    return parts.stream().mapToInt(part -> part.findings().size()).sum();
  }

  /** Those parts in which cells are empty. */
  public List<PartLine> missing() {
    return parts.stream().filter(part -> !part.empty().isEmpty()).toList();
  }

  static Obligation of(ReportCard card, WindowView window, Instant now) {
    Progress progress = card.progress();
    Obligation plain = plain(card.region(), progress, window, now);
    if (!progress.state().waitsForRegion()) return plain;
    return new Obligation(
        plain.period,
        plain.region,
        progress,
        plain.deadline,
        plain.open,
        plain.missed,
        CompletenessRule.of(
                Difference.level(card.region()), card.content(), card.nihil().accepted())
            .total()
            .decimal(),
        PartLine.of(card));
  }

  /** The same of a report that is not looked into. */
  static Obligation plain(String region, Progress progress, WindowView window, Instant now) {
    boolean waits = progress.state().waitsForRegion();
    boolean first = progress.state() == State.NOT_BEGUN || progress.state() == State.DRAFT;
    Progress.Due due = progress.due();
    Instant deadline = due != null && !first ? due.at() : window.deadline(region);
    return new Obligation(
        window.period(),
        region,
        progress,
        waits ? deadline : null,
        waits && (!first || window.opensUntil(region, now) != null),
        waits && deadline != null && !now.isBefore(deadline),
        null,
        List.of());
  }
}
