package id.jejak.infra.cli.demo;

import id.jejak.kernel.catalogue.Catalogue;
import id.jejak.kernel.catalogue.Field;
import id.jejak.kernel.catalogue.Item;
import id.jejak.kernel.catalogue.Level;
import id.jejak.kernel.catalogue.Service;
import id.jejak.kernel.report.FieldBudget;
import id.jejak.kernel.report.ServiceFigures;
import id.jejak.kernel.report.ServiceFigures.ItemFigures;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A province's invented figures, cumulative over the quarters of the year. */
record Figures(Chance chance, Province province) {
  /** What comes up during the year, so that its recipients are not known at the start. */
  private static final Set<String> UNFORESEEN =
      Set.of("P-HLT-1", "P-HLT-2", "P-PR-1", "P-PR-2", "P-SOS-5");

  private static final int[] SERVED_BY = {28, 54, 79, 100};
  private static final int[] SPENT_BY = {14, 41, 70, 100};
  private static final int WHOLE = 10_000;

  List<ServiceFigures> achievements(int quarter) {
    return Catalogue.current().services(Level.PROVINCE).stream()
        .map(service -> service(service, quarter))
        .toList();
  }

  List<FieldBudget> budget(int quarter) {
    return Arrays.stream(Field.values()).map(field -> budget(field, quarter)).toList();
  }

  ServiceFigures service(Service service, int quarter) {
    return province.nihil().contains(service.code())
        ? nihil(service.code(), "Tidak ada kejadian pada tahun berjalan")
        : applicable(service, quarter);
  }

  /** A service that is said not to apply. */
  static ServiceFigures nihil(String service, String reason) {
    return new ServiceFigures(service, null, null, null, null, List.of(), reason, null);
  }

  ServiceFigures applicable(Service service, int quarter) {
    String subject = province.code() + "/" + service.code();
    long year = chance.between(400, 90_000, subject + "/required");
    long required = UNFORESEEN.contains(service.code()) ? year * quarter / 4 : year;
    long target = Math.min(100, province.services() + chance.between(0, 4, subject + "/target"));
    return new ServiceFigures(
        service.code(),
        String.valueOf(target),
        "RKPD 2023",
        required,
        part(required, reached(subject), SERVED_BY[quarter - 1]),
        service.items().stream().map(item -> item(item, quarter)).toList(),
        null,
        null);
  }

  private ItemFigures item(Item item, int quarter) {
    String subject = province.code() + "/" + item.code();
    long required = chance.between(20, 2_000, subject + "/required");
    long fulfilled = part(required, reached(subject), SERVED_BY[quarter - 1]);
    return new ItemFigures(item.code(), required, fulfilled, null);
  }

  private FieldBudget budget(Field field, int quarter) {
    String subject = province.code() + "/" + field;
    long need = chance.between(4_000, 900_000, subject + "/need") * 1_000_000;
    long allocation = part(need, near(province.allocation(), 1, subject + "/allocation"), 100);
    long spent = near(province.realisation(), 1, subject + "/realisation");
    return new FieldBudget(
        field.name(), need, allocation, part(allocation, spent, SPENT_BY[quarter - 1]), null);
  }

  private long reached(String subject) {
    return near(province.services(), province.spread(), subject + "/reached");
  }

  /** A share around a percentage, in parts of ten thousand. */
  private long near(int percent, int spread, String subject) {
    long share = percent * 100L + chance.between(-spread * 100L, spread * 100L, subject);
    return Math.clamp(share, 0, WHOLE);
  }

  private static long part(long whole, long share, int percent) {
    return whole * share / WHOLE * percent / 100;
  }
}
