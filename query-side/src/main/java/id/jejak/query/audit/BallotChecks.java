package id.jejak.query.audit;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.award.AwardEvent.BallotCast;
import id.jejak.kernel.award.AwardEvent.BallotOpened;
import id.jejak.kernel.award.AwardEvent.MarkingClosed;
import id.jejak.kernel.award.AwardEvent.MemberRecused;
import id.jejak.kernel.award.AwardEvent.WinnersDecided;
import id.jejak.kernel.award.AwardId;
import id.jejak.kernel.award.BallotCommitment;
import id.jejak.kernel.award.Podium;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Checks a category's ballots and decides from them again. */
final class BallotChecks {
  private final AwardId id;
  private final DrawChecks draw;
  private final Checks checks;
  private final Map<String, String> cast = new HashMap<>();
  private final Map<String, Podium.Opened> opened = new TreeMap<>();
  private final Set<String> recused = new HashSet<>();
  private List<String> counted = List.of();

  /** Adds what it finds to some checks. */
  BallotChecks(AwardId id, DrawChecks draw, Checks checks) {
    this.id = id;
    this.draw = draw;
    this.checks = checks;
  }

  void on(long position, DomainEvent event) {
    switch (event) {
      case MemberRecused e -> recused.add(e.member());
      case BallotCast e -> cast.put(e.juror(), e.commitment());
      case BallotOpened e -> opened(position, e);
      case MarkingClosed e -> {
        counted = e.counted();
        checks.compare(position, "counted", counted, List.copyOf(opened.keySet()));
        checks.compare(position, "counted", counted, valid());
      }
      case WinnersDecided e -> decided(position, e);
      default -> {}
    }
  }

  /** Those whose ballots must count: every juror who cast one and was not recused. */
  private List<String> valid() {
    return cast.keySet().stream().filter(juror -> !recused.contains(juror)).sorted().toList();
  }

  private void opened(long position, BallotOpened event) {
    String again =
        BallotCommitment.of(
            id.edition(), id.category(), event.juror(), event.ballot(), event.salt());
    checks.compare(position, "ballot", cast.getOrDefault(event.juror(), "—"), again);
    opened.put(event.juror(), new Podium.Opened(event.juror(), event.salt(), event.ballot()));
  }

  private void decided(long position, WinnersDecided event) {
    DrawChecks.Ground ground = draw.ground();
    if (ground == null) return;
    List<Podium.Opened> ballots =
        opened.values().stream().filter(each -> counted.contains(each.juror())).toList();
    Podium podium;
    try {
      podium = Podium.decide(ground.policy(), ground.category(), ground.nominees(), ballots);
    } catch (IllegalArgumentException e) {
      // Ballots that no decision could rest on.
      checks.compare(position, "winners", false, event.winners().toString(), e.toString());
      return;
    }
    checks.compare(position, "lot-seed", event.lotSeed(), podium.lotSeed());
    checks.compare(position, "results", event.results(), podium.finalResults());
    checks.compare(position, "winners", event.winners(), podium.winners());
    checks.compare(position, "decision-ties", event.ties(), podium.ties());
  }
}
