package id.jejak.kernel.award;

import id.jejak.kernel.DomainEvent;
import java.time.Instant;
import java.util.List;

/** What can happen to an edition of the awards; stream {@code edition/<year>}. */
public sealed interface EditionEvent extends DomainEvent {

  /**
   * An edition was opened with everything that is fixed beforehand.
   *
   * @param fiscalYear the year it judges
   * @param policy the award policy's name
   * @param adoptedAfterwards whether the policy was adopted after the fiscal year's first window
   *     opened
   * @param cutOff the nomination is drawn from the last position before this instant
   * @param closesAt marking closes then, and as much later as the nomination came late
   * @param jurors account ids in the order that gives them their numbers
   * @param alternates account ids in the order they step in
   * @param saltCommitment SHA-256 of the salt that lots are drawn with; revealed at the draw
   */
  record EditionOpened(
      int edition,
      int fiscalYear,
      String policy,
      boolean adoptedAfterwards,
      List<Category> categories,
      Instant cutOff,
      Instant closesAt,
      List<String> jurors,
      List<String> alternates,
      String chair,
      String deputy,
      String saltCommitment,
      Instant openedAt)
      implements EditionEvent {
    public EditionOpened {
      categories = List.copyOf(categories);
      jurors = List.copyOf(jurors);
      alternates = List.copyOf(alternates);
    }
  }
}
