package id.jejak.command.report;

import id.jejak.kernel.report.NihilDecision;
import id.jejak.kernel.report.ReportEvent;
import id.jejak.kernel.report.ReportEvent.AchievementsEntered;
import id.jejak.kernel.report.ReportEvent.ReportApproved;
import id.jejak.kernel.report.ReportEvent.ReportReturned;
import id.jejak.kernel.report.ServiceFigures;
import id.jejak.kernel.report.ServiceFigures.ItemFigures;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is said not to apply, and what the verifiers decided about it. A decision stands as long as
 * the reason it was about does.
 *
 * @param claims reason by the code of the service or item
 * @param decisions whether it was accepted, by the same code
 */
record Nihil(Map<String, String> claims, Map<String, Boolean> decisions) {
  static final Nihil NONE = new Nihil(Map.of(), Map.of());

  Nihil {
    claims = Map.copyOf(claims);
    decisions = Map.copyOf(decisions);
  }

  Nihil on(ReportEvent event) {
    return switch (event) {
      case AchievementsEntered e -> entered(e.services());
      case ReportReturned e -> decided(e.nihil());
      case ReportApproved e -> decided(e.nihil());
      default -> this;
    };
  }

  Nihil decided(List<NihilDecision> more) {
    var after = new TreeMap<>(decisions);
    more.forEach(decision -> after.put(decision.subject(), decision.accepted()));
    return new Nihil(claims, after);
  }

  /** Codes of the services and items that do not apply because a verifier accepted so. */
  Set<String> accepted() {
    return decisions.keySet().stream().filter(decisions::get).collect(Collectors.toSet());
  }

  /** Codes about which no verifier has decided yet, in order. */
  List<String> undecided() {
    return claims.keySet().stream()
        .filter(subject -> !decisions.containsKey(subject))
        .sorted()
        .toList();
  }

  private Nihil entered(List<ServiceFigures> services) {
    var after = new TreeMap<>(claims);
    for (ServiceFigures figures : services) {
      String items = figures.service() + ".";
      after.keySet().removeIf(code -> code.equals(figures.service()) || code.startsWith(items));
      if (figures.nihil() != null) after.put(figures.service(), figures.nihil());
      for (ItemFigures item : figures.items())
        if (item.nihil() != null) after.put(item.item(), item.nihil());
    }
    var standing = new TreeMap<>(decisions);
    standing.keySet().removeIf(code -> !claims.getOrDefault(code, "").equals(after.get(code)));
    return new Nihil(after, standing);
  }
}
