package id.jejak.command.report;

import id.jejak.kernel.Rejected;
import id.jejak.kernel.ValueRefusal;
import id.jejak.kernel.catalogue.Catalogue;
import id.jejak.kernel.catalogue.Item;
import id.jejak.kernel.catalogue.Level;
import id.jejak.kernel.catalogue.Service;
import id.jejak.kernel.report.ServiceFigures;
import id.jejak.kernel.report.ServiceFigures.ItemFigures;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which figures of a service are possible: whole, not negative, within the limits, nothing served
 * or fulfilled where nothing is required, and no figures beside a "does not apply". More served
 * than required is possible; the policy caps it.
 */
final class AchievementRules {
  private final Level level;
  private final PartRules rules = new PartRules();

  private AchievementRules(Level level) {
    this.level = level;
  }

  static void check(List<ServiceFigures> services, Level level) {
    var check = new AchievementRules(level);
    check.rules.some(services);
    for (int i = 0; i < services.size(); i++) check.service("/" + i, services.get(i));
    check.rules.check();
  }

  private void service(String at, ServiceFigures figures) {
    rules.once(at + "/service", figures.service());
    rules.percent(at + "/target", figures.target());
    rules.text(at + "/targetSource", figures.targetSource(), PartRules.SHORT);
    rules.text(at + "/nihil", figures.nihil(), PartRules.SHORT);
    rules.text(at + "/lowerReason", figures.lowerReason(), PartRules.SHORT);
    rules.figure(at + "/required", figures.required(), PartRules.MOST_PEOPLE);
    rules.figure(at + "/served", figures.served(), PartRules.MOST_PEOPLE);
    if (isWithout(figures.served(), figures.required()))
      rules.violate(at + "/served", ReportRefusal.SERVED_WITHOUT_REQUIRED);
    if (figures.nihil() != null && hasFigures(figures))
      rules.violate(at + "/nihil", ReportRefusal.NIHIL_WITH_FIGURES);
    List<String> items = items(at, figures.service());
    for (int i = 0; i < figures.items().size(); i++)
      item(at + "/items/" + i, figures.items().get(i), items);
  }

  private void item(String at, ItemFigures item, List<String> known) {
    if (!known.contains(item.item()))
      rules.violate(at + "/item", ValueRefusal.UNKNOWN_ITEM, item.item());
    rules.once(at + "/item", item.item());
    rules.text(at + "/nihil", item.nihil(), PartRules.SHORT);
    rules.figure(at + "/required", item.required(), PartRules.MOST_PEOPLE);
    rules.figure(at + "/fulfilled", item.fulfilled(), PartRules.MOST_PEOPLE);
    if (isWithout(item.fulfilled(), item.required()))
      rules.violate(at + "/fulfilled", ReportRefusal.FULFILLED_WITHOUT_REQUIRED);
    if (item.nihil() != null && (item.required() != null || item.fulfilled() != null))
      rules.violate(at + "/nihil", ReportRefusal.NIHIL_WITH_FIGURES);
  }

  private List<String> items(String at, String code) {
    try {
      Service service = Catalogue.current().service(code);
      if (service.level() == level) return service.items().stream().map(Item::code).toList();
    } catch (Rejected rejected) {
      // Named below, like a service of the other level.
    }
    rules.violate(at + "/service", ValueRefusal.UNKNOWN_SERVICE, code);
    return List.of();
  }

  private static boolean hasFigures(ServiceFigures figures) {
    return figures.required() != null
        || figures.served() != null
        || figures.items().stream().anyMatch(AchievementRules::isFilled);
  }

  /** A form names every item of a service, also those of which it says nothing. */
  private static boolean isFilled(ItemFigures item) {
    return item.required() != null || item.fulfilled() != null || item.nihil() != null;
  }

  private static boolean isWithout(@Nullable Long reached, @Nullable Long required) {
    return reached != null && reached > 0 && (required == null || required == 0);
  }
}
