package id.jejak.query.audit;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.award.AwardEvent.AlternateSeated;
import id.jejak.kernel.award.AwardEvent.AlternateTookChair;
import id.jejak.kernel.award.AwardEvent.AwardUndecided;
import id.jejak.kernel.award.AwardEvent.MemberRecused;
import id.jejak.kernel.award.AwardEvent.TiesDeclared;
import id.jejak.kernel.award.EditionEvent.EditionOpened;
import id.jejak.kernel.ledger.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Finds again who had to take the chair, and whether really nobody was left to. */
final class ChairChecks {
  private static final String NOBODY = "—";

  private final Checks checks;
  private final List<String> chairs = new ArrayList<>();
  private final List<String> alternates = new ArrayList<>();
  private final Set<String> declared = new TreeSet<>();
  private final Set<String> recused = new TreeSet<>();

  /** Adds what it finds to some checks. */
  ChairChecks(Checks checks) {
    this.checks = checks;
  }

  void on(Recorded<DomainEvent> recorded) {
    switch (recorded.event()) {
      case EditionOpened e -> {
        chairs.addAll(List.of(e.chair(), e.deputy()));
        alternates.addAll(e.alternates());
      }
      case TiesDeclared e -> declared.add(e.member());
      case MemberRecused e -> recused.add(e.member());
      case AlternateSeated e -> alternates.remove(e.alternate());
      case AlternateTookChair e -> {
        checks.compare(recorded.position(), "chair", e.alternate(), next(declared::contains));
        alternates.remove(e.alternate());
        chairs.add(e.alternate());
      }
      case AwardUndecided e when e.because() != null ->
          checks.compare(recorded.position(), "no-chair", NOBODY, next(alternate -> true));
      default -> {}
    }
  }

  /** Who is next in the edition's order; who chairs already, if there is such a one. */
  private String next(Predicate<String> may) {
    return chairs.stream()
        .filter(member -> !recused.contains(member))
        .findFirst()
        .or(
            () ->
                alternates.stream()
                    .filter(member -> !recused.contains(member) && may.test(member))
                    .findFirst())
        .orElse(NOBODY);
  }
}
