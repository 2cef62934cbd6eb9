package id.jejak.query.live;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.Rejected;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.ledger.Recorded;
import id.jejak.query.Projections;
import id.jejak.query.QueryRefusal;
import id.jejak.query.Sight;
import id.jejak.query.Views;
import id.jejak.query.award.Awards;
import id.jejak.query.report.Sent;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may be told of what: whoever sees the page, and only of what he sees on it. */
@Component
class Hearing {
  private final Views views;
  private final Awards awards;

  Hearing(Views views, Awards awards) {
    this.views = views;
    this.awards = awards;
  }

  boolean may(Subject subject, Optional<Actor> actor) {
    if (actor.isEmpty()) return false;
    var sight = Sight.of(actor.get());
    if (subject.step(0).equals("award"))
      return awards.concern(Integer.parseInt(subject.step(1)), subject.step(2), sight);
    String region = subject.step(2);
    if (region.isEmpty()) return sight.verifier() || sight.inspector();
    return sight.seesReport(region, isSubmitted(subject.step(1) + "/" + region));
  }

  void require(Subject subject, Optional<Actor> actor) {
    if (!may(subject, actor)) throw Rejected.because(QueryRefusal.NOT_YOURS_TO_SEE);
  }

  /** What a region enters before it submits is told to nobody who does not see it. */
  boolean tells(Subject subject, Optional<Actor> actor, Recorded<? extends DomainEvent> recorded) {
    if (!subject.concerns(recorded)) return false;
    String[] steps = recorded.stream().split("/");
    return !steps[0].equals("report")
        || !Sent.entered(recorded.event())
        || actor.filter(one -> Sight.of(one).seesDrafts(steps[2])).isPresent();
  }

  private boolean isSubmitted(String id) {
    return views.get(Projections.LINES, id).filter(l -> l.progress().revision() > 0).isPresent();
  }
}
