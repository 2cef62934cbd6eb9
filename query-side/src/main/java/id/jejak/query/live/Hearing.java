package id.jejak.query.live;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.Rejected;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.account.Role;
import id.jejak.kernel.ledger.Recorded;
import id.jejak.query.Projections;
import id.jejak.query.QueryRefusal;
import id.jejak.query.Sight;
import id.jejak.query.Views;
import id.jejak.query.award.AwardNews;
import id.jejak.query.award.Awards;
import id.jejak.query.report.Sent;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may be told of what: whoever sees the page, and only of what he sees on it. */
@Component
class Hearing {
  private final Views views;
  private final Awards awards;
  private final AwardNews news;

  Hearing(Views views, Awards awards, AwardNews news) {
    this.views = views;
    this.awards = awards;
    this.news = news;
  }

  boolean may(Subject subject, Optional<Actor> actor) {
    if (actor.isEmpty()) return false;
    var sight = Sight.of(actor.get());
    if (subject.step(0).equals("award"))
      return awards.concern(Integer.parseInt(subject.step(1)), subject.step(2), sight);
    if (subject.isOwn()) return actor.get().has(Role.REGION);
    String region = subject.step(2);
    if (region.isEmpty()) return sight.verifier() || sight.inspector();
    return sight.seesReport(region, isSubmitted(subject.step(1) + "/" + region));
  }

  void require(Subject subject, Optional<Actor> actor) {
    if (!may(subject, actor)) throw Rejected.because(QueryRefusal.NOT_YOURS_TO_SEE);
  }

  /** Whether what happened changes what he is shown. */
  boolean tells(Subject subject, Optional<Actor> actor, Recorded<? extends DomainEvent> recorded) {
    if (actor.isEmpty() || !subject.concerns(recorded)) return false;
    var sight = Sight.of(actor.get());
    String[] steps = recorded.stream().split("/");
    if (subject.isOwn()) return sight.ofRegion(steps[2]);
    if (subject.step(0).equals("award"))
      return news.tells(recorded, Integer.parseInt(steps[1]), steps[2], sight);
    // What a region enters before it submits is told to nobody who does not see it.
    return !Sent.entered(recorded.event()) || sight.seesDrafts(steps[2]);
  }

  private boolean isSubmitted(String id) {
    return views.get(Projections.LINES, id).filter(l -> l.progress().revision() > 0).isPresent();
  }
}
