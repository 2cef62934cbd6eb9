package id.jejak.query.report;

import id.jejak.kernel.report.NihilDecision;
import id.jejak.kernel.report.ReportEvent;
import id.jejak.kernel.report.ReportEvent.AchievementsEntered;
import id.jejak.kernel.report.ReportEvent.ReportApproved;
import id.jejak.kernel.report.ReportEvent.ReportReturned;
import id.jejak.kernel.report.ServiceFigures;
import id.jejak.kernel.report.ServiceFigures.ItemFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is said not to apply and what was decided about it; a decision stands as long as the reason
 * it was about does.
 *
 * @param claims in the order they were made
 */
public record Nihil(List<NihilClaim> claims) {
  public static final Nihil NONE = new Nihil(List.of());

  public Nihil {
    claims = List.copyOf(claims);
  }

  /**
   * One "does not apply".
   *
   * @param subject code of the service or the quality item
   * @param accepted what a verifier decided; absent until one has
   * @param refusal why it was refused, if it was
   */
  public record NihilClaim(
      String subject, String reason, @Nullable Boolean accepted, @Nullable String refusal) {}

  /** What is known after an event. */
  public Nihil on(ReportEvent event) {
    return switch (event) {
      case AchievementsEntered e -> entered(e.services());
      case ReportReturned e -> decided(e.nihil());
      case ReportApproved e -> decided(e.nihil());
      default -> this;
    };
  }

  /** Codes of the services and items that do not apply because a verifier accepted so. */
  public Set<String> accepted() {
    return claims.stream()
        .filter(claim -> Boolean.TRUE.equals(claim.accepted()))
        .map(NihilClaim::subject)
        .collect(Collectors.toSet());
  }

  private Nihil decided(List<NihilDecision> decisions) {
    var after = new ArrayList<NihilClaim>();
    for (NihilClaim claim : claims) {
      NihilClaim next = claim;
      for (NihilDecision decision : decisions)
        if (decision.subject().equals(claim.subject()))
          next =
              new NihilClaim(
                  claim.subject(), claim.reason(), decision.accepted(), decision.reason());
      after.add(next);
    }
    return new Nihil(after);
  }

  private Nihil entered(List<ServiceFigures> services) {
    var after = new ArrayList<>(claims);
    for (ServiceFigures figures : services) {
      String items = figures.service() + ".";
      after.removeIf(
          claim -> claim.subject().equals(figures.service()) || claim.subject().startsWith(items));
      add(after, figures.service(), figures.nihil());
      for (ItemFigures item : figures.items()) add(after, item.item(), item.nihil());
    }
    return new Nihil(after);
  }

  private void add(List<NihilClaim> after, String subject, @Nullable String reason) {
    if (reason == null) return;
    after.add(
        claims.stream()
            .filter(claim -> claim.subject().equals(subject))
            .filter(claim -> Objects.equals(claim.reason(), reason))
            .findFirst()
            .orElse(new NihilClaim(subject, reason, null, null)));
  }
}
