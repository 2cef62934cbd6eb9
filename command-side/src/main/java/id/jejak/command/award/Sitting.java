package id.jejak.command.award;

import id.jejak.kernel.Rejected;
import id.jejak.kernel.award.AwardEvent;
import id.jejak.kernel.award.AwardEvent.AlternateSeated;
import id.jejak.kernel.award.AwardEvent.AlternateTookChair;
import id.jejak.kernel.award.AwardEvent.AwardUndecided;
import id.jejak.kernel.award.AwardEvent.MemberRecused;
import id.jejak.kernel.ledger.Ledger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One decision on a category: what is fixed, what stands and what time it is. It gathers what
 * happens, so that what follows by rule is decided on what has just happened.
 */
final class Sitting {
  private final Terms terms;
  private final Ledger ledger;
  private final Instant now;
  private final List<AwardEvent> events = new ArrayList<>();
  private Selection selection;

  Sitting(Terms terms, Ledger ledger, Selection selection, Instant now) {
    this.terms = terms;
    this.ledger = ledger;
    this.selection = selection;
    this.now = now;
  }

  Terms terms() {
    return terms;
  }

  /** Draws the category's nomination from the ledger. */
  Drawing drawing() {
    return new Drawing(terms, ledger);
  }

  Instant now() {
    return now;
  }

  Selection selection() {
    return selection;
  }

  List<AwardEvent> events() {
    return List.copyOf(events);
  }

  Bench bench() {
    return new Bench(terms, selection.committee());
  }

  Seating seating() {
    return Seating.of(terms.edition(), selection.committee());
  }

  /** The first instant at which ballots are taken. */
  Instant markingOpensAt() {
    return selection.nominees().nomination().nominatedAt().plus(terms.objectionTime());
  }

  /**
   * The published instant after a draw at the cut-off, and as much later as the draw came: marking
   * is open as long as the edition promised, or drawing late would end a category unmarked.
   */
  Instant markingClosesAt() {
    return markingOpensAt().plus(terms.markingTime());
  }

  void happens(AwardEvent event) {
    events.add(event);
    selection = selection.on(event);
  }

  /** Refused, with what is in the way, unless the selection has come exactly so far. */
  void mustBe(Phase needed) {
    Phase phase = selection.phase();
    if (phase == needed) return;
    if (phase == Phase.OVER) throw Rejected.because(AwardRefusal.SELECTION_IS_OVER);
    boolean early = phase.compareTo(needed) < 0;
    throw Rejected.because(
        switch (needed) {
          case OPEN -> AwardRefusal.NOMINATED_ALREADY;
          case NOMINATED -> early ? AwardRefusal.NOT_NOMINATED_YET : AwardRefusal.MARKING_IS_CLOSED;
          case CLOSED -> early ? AwardRefusal.MARKING_NOT_CLOSED : AwardRefusal.DECIDED_ALREADY;
          case DECIDED -> early ? AwardRefusal.NOT_DECIDED_YET : AwardRefusal.ANNOUNCED_ALREADY;
          case ANNOUNCED, OVER -> AwardRefusal.NOT_ANNOUNCED_YET;
        });
  }

  /**
   * What follows by rule when a tie was declared, a member left or a nominee entered: who has a tie
   * to a nominee is out, alternates take an empty chair and empty seats, with too few left it is
   * over, and open motions are counted anew.
   */
  void settle() {
    for (String member : terms.members()) recuseIfTied(member);
    chair();
    // Once the ballots are open nobody enters any more.
    if (selection.phase().compareTo(Phase.NOMINATED) <= 0) seat();
    MotionDecision.settle(this);
  }

  /** The chair comes before the seats: a seat may stay empty. */
  private void chair() {
    seating().nextChair().ifPresent(next -> happens(new AlternateTookChair(next, now)));
    boolean open = selection.phase().compareTo(Phase.DECIDED) < 0;
    if (open && !seating().mayBeChaired())
      happens(new AwardUndecided(seating().able(), "NO_CHAIR", now));
  }

  private void seat() {
    for (var step = seating().next(); step.isPresent(); step = seating().next())
      happens(new AlternateSeated(step.get().alternate(), step.get().insteadOf(), now));
    int able = seating().able();
    if (able < terms.policy().minimumUnrecused()) happens(new AwardUndecided(able, null, now));
  }

  private void recuseIfTied(String member) {
    Committee committee = selection.committee();
    if (committee.isRecused(member)) return;
    TieRule.touched(
            committee.declared().getOrDefault(member, List.of()), selection.nominees().standing())
        .ifPresent(nominee -> happens(new MemberRecused(member, true, "TIE " + nominee, now)));
  }
}
