package id.jejak.infra.cli.demo;

import id.jejak.kernel.catalogue.Catalogue;
import id.jejak.kernel.catalogue.Field;
import id.jejak.kernel.catalogue.Item;
import id.jejak.kernel.catalogue.Service;
import id.jejak.kernel.report.FieldBudget;
import id.jejak.kernel.report.ServiceFigures;
import id.jejak.kernel.report.ServiceFigures.ItemFigures;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A government's invented figures, cumulative over the quarters of the year. */
record Figures(Chance chance, Government government) {
  /** What comes up during the year, so that its recipients are not known at the start. */
  private static final Set<String> UNFORESEEN =
      Set.of(
          "P-HLT-1", "P-HLT-2", "P-PR-1", "P-PR-2", "P-SOS-5", "K-PR-1", "K-PR-2", "K-TRB-4",
          "K-SOS-5");

  private static final int[] SERVED_BY = {28, 54, 79, 100};
  private static final int[] SPENT_BY = {14, 41, 70, 100};
  private static final int[] THIRD_QUARTER_BY = {34, 67, 100};
  private static final int LAST_QUARTER = 300;
  private static final int WHOLE = 10_000;

  List<ServiceFigures> achievements(int quarter) {
    return Catalogue.current().services(government.level()).stream()
        .map(service -> service(service, quarter))
        .toList();
  }

  List<FieldBudget> budget(int quarter) {
    return Arrays.stream(Field.values()).map(field -> budget(field, quarter)).toList();
  }

  ServiceFigures service(Service service, int quarter) {
    return government.nihil().contains(service.code())
        ? nihil(service.code(), "Tidak ada kejadian pada tahun berjalan")
        : applicable(service, quarter);
  }

  /** A service that is said not to apply. */
  static ServiceFigures nihil(String service, String reason) {
    return new ServiceFigures(service, null, null, null, null, List.of(), reason, null);
  }

  ServiceFigures applicable(Service service, int quarter) {
    String subject = government.code() + "/" + service.code();
    boolean grows = UNFORESEEN.contains(service.code()) && !follows();
    long year = whole(chance.between(400, 90_000, subject + "/required"));
    long required = grows ? year * quarter / 4 : year;
    long target = Math.min(100, government.services() + chance.between(0, 4, subject + "/target"));
    long share = share(service, subject);
    return new ServiceFigures(
        service.code(),
        String.valueOf(target),
        "RKPD 2023",
        required,
        reached(required, share, quarter),
        service.items().stream().map(item -> item(item, share, quarter)).toList(),
        null,
        null);
  }

  private ItemFigures item(Item item, long serviceShare, int quarter) {
    String subject = government.code() + "/" + item.code();
    long required = whole(chance.between(20, 2_000, subject + "/required"));
    long share = follows() ? serviceShare : near(subject);
    return new ItemFigures(item.code(), required, reached(required, share, quarter), null);
  }

  /** Whether its third quarter follows a published index. */
  private boolean follows() {
    return government.thirdQuarter() > 0;
  }

  /**
   * A count of which every hundredth of a percent is whole, where an index must come out exactly.
   */
  private long whole(long count) {
    return follows() ? (count % 5 + 1) * WHOLE : count;
  }

  private long share(Service service, String subject) {
    return follows() ? government.thirdQuarter() + deviation(service) : near(subject);
  }

  /** By pairs within a field as much above as below, so that the field's mean stays. */
  private long deviation(Service service) {
    List<String> field =
        Catalogue.current().services(government.level()).stream()
            .filter(other -> other.field() == service.field())
            .map(Service::code)
            .toList();
    int place = field.indexOf(service.code());
    if (place % 2 == 0 && place == field.size() - 1) return 0;
    String pair = field.get(place - place % 2);
    long size = chance.between(20, 400, government.code() + "/" + pair + "/deviation");
    return place % 2 == 0 ? size : -size;
  }

  /** How much of a whole is reached by the end of a quarter. */
  private long reached(long whole, long share, int quarter) {
    if (!follows()) return part(whole, share, SERVED_BY[quarter - 1]);
    if (quarter == 4) return part(whole, Math.min(WHOLE, share + LAST_QUARTER), 100);
    return part(whole, share, THIRD_QUARTER_BY[quarter - 1]);
  }

  private FieldBudget budget(Field field, int quarter) {
    String subject = government.code() + "/" + field;
    long need = chance.between(4_000, 900_000, subject + "/need") * 1_000_000;
    long allocation = part(need, near(government.allocation(), 1, subject + "/allocation"), 100);
    long spent = near(government.realisation(), 1, subject + "/realisation");
    return new FieldBudget(
        field.name(), need, allocation, part(allocation, spent, SPENT_BY[quarter - 1]), null);
  }

  private long near(String subject) {
    return near(government.services(), government.spread(), subject + "/reached");
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
