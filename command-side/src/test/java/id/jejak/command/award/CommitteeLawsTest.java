package id.jejak.command.award;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.award.AwardEvent;
import id.jejak.kernel.award.AwardEvent.MemberRecused;
import id.jejak.kernel.award.AwardEvent.TiesDeclared;
import id.jejak.kernel.award.AwardPolicy;
import id.jejak.kernel.award.Categories;
import id.jejak.kernel.ledger.InMemoryLedger;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds whoever declares and steps back, in whatever order. */
class CommitteeLawsTest {
  private static final Instant NOW = Given.CUT_OFF;
  private static final Terms TERMS =
      new Terms(Given.opened(), Categories.provinces(), AwardPolicy.spmAwards());

  @Property
  void seats_never_exceed_the_jurors_and_nobody_holds_two(@ForAll("deeds") List<Deed> deeds) {
    var selection = Selection.NONE;
    for (Deed deed : deeds) {
      selection = after(selection, deed);
      List<String> seated = Seating.of(TERMS.edition(), selection.committee()).seated();
      assertThat(seated).hasSizeLessThanOrEqualTo(5).doesNotHaveDuplicates();
      assertThat(seated).noneMatch(selection.committee()::isRecused);
    }
  }

  @Property
  void whoever_chairs_is_unrecused_and_holds_no_seat(@ForAll("deeds") List<Deed> deeds) {
    var selection = Selection.NONE;
    for (Deed deed : deeds) {
      selection = after(selection, deed);
      var committee = selection.committee();
      var seating = Seating.of(TERMS.edition(), committee);
      assertThat(seating.seated()).noneMatch(committee::hasChaired);
      assertThat(seating.chair().filter(committee::isRecused)).isEmpty();
      assertThat(seating.chair().isEmpty() && seating.nextChair().isPresent()).isFalse();
    }
  }

  @Property
  void no_recusal_is_ever_lifted(@ForAll("deeds") List<Deed> deeds) {
    var selection = Selection.NONE;
    for (Deed deed : deeds) {
      var before = selection.committee().recused();
      selection = after(selection, deed);
      assertThat(selection.committee().recused()).containsAll(before);
    }
  }

  @Property
  void no_seat_is_empty_while_a_declared_alternate_waits(@ForAll("deeds") List<Deed> deeds) {
    var selection = Selection.NONE;
    for (Deed deed : deeds) {
      selection = after(selection, deed);
      if (selection.phase() != Phase.OVER)
        assertThat(Seating.of(TERMS.edition(), selection.committee()).next()).isEmpty();
    }
  }

  @Property
  void the_selection_is_over_as_soon_as_fewer_than_three_or_no_chair_are_left(
      @ForAll("deeds") List<Deed> deeds) {
    var selection = Selection.NONE;
    for (Deed deed : deeds) {
      selection = after(selection, deed);
      var seating = Seating.of(TERMS.edition(), selection.committee());
      boolean over = seating.able() < 3 || !seating.mayBeChaired();
      assertThat(selection.phase() == Phase.OVER).isEqualTo(over);
    }
  }

  /** A member declares that he has no ties, or steps back. */
  record Deed(String member, boolean declares) {}

  @Provide
  Arbitrary<List<Deed>> deeds() {
    return Combinators.combine(Arbitraries.of(Panel.all()), Arbitraries.of(true, false))
        .as(Deed::new)
        .list()
        .uniqueElements()
        .ofMaxSize(18);
  }

  private static Selection after(Selection selection, Deed deed) {
    if (selection.phase() == Phase.OVER) return selection;
    var sitting = new Sitting(TERMS, new InMemoryLedger(), selection, NOW);
    AwardEvent event =
        deed.declares()
            ? new TiesDeclared(deed.member(), List.of(), NOW)
            : new MemberRecused(deed.member(), false, "lelah", NOW);
    sitting.happens(event);
    sitting.settle();
    return sitting.selection();
  }
}
