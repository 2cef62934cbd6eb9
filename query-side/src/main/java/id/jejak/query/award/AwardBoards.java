package id.jejak.query.award;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.award.AwardEvent;
import id.jejak.kernel.award.AwardId;
import id.jejak.kernel.award.Category;
import id.jejak.kernel.award.EditionEvent;
import id.jejak.kernel.award.EditionEvent.EditionOpened;
import id.jejak.kernel.ledger.Recorded;
import id.jejak.query.Projection;
import java.util.List;

/** One board per category of an edition; its id is {@code 2024/PROVINCE}. */
public final class AwardBoards implements Projection<AwardBoard> {
  @Override
  public String name() {
    return "award-board-2";
  }

  @Override
  public Class<AwardBoard> type() {
    return AwardBoard.class;
  }

  @Override
  public List<String> touched(Recorded<DomainEvent> recorded) {
    return switch (recorded.event()) {
      case EditionOpened e ->
          e.categories().stream()
              .map(category -> new AwardId(e.edition(), category.code()).toString())
              .toList();
      case AwardEvent e -> List.of(AwardId.ofStream(recorded.stream()).toString());
      default -> List.of();
    };
  }

  @Override
  public AwardBoard blank(String id) {
    AwardId award = id(id);
    return NewBoard.unknown(award.edition(), award.category());
  }

  @Override
  public AwardBoard on(AwardBoard view, Recorded<DomainEvent> recorded) {
    return switch (recorded.event()) {
      case EditionEvent e -> opened(view, e);
      case AwardEvent e -> AwardFold.on(view, recorded.position(), recorded.seq(), e);
      default -> view;
    };
  }

  @Override
  public List<String> streams(String id) {
    AwardId award = id(id);
    return List.of("edition/" + award.edition(), award.stream());
  }

  private static AwardBoard opened(AwardBoard view, EditionEvent event) {
    return switch (event) {
      case EditionOpened e ->
          e.categories().stream()
              .filter(category -> category.code().equals(view.edition().category()))
              .findFirst()
              .map((Category category) -> NewBoard.opened(e, category))
              .orElse(view);
    };
  }

  private static AwardId id(String id) {
    return AwardId.ofStream("award/" + id);
  }
}
