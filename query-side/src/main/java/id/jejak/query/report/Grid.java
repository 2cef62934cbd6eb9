package id.jejak.query.report;

import id.jejak.kernel.catalogue.Catalogue;
import id.jejak.kernel.catalogue.Field;
import id.jejak.kernel.catalogue.Item;
import id.jejak.kernel.catalogue.Level;
import id.jejak.kernel.catalogue.Service;
import id.jejak.kernel.report.ReportContent;
import id.jejak.kernel.report.ServiceFigures;
import id.jejak.kernel.report.ServiceFigures.ItemFigures;
import id.jejak.query.report.Oddity.Compared;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The services of a field as they are filled in, what was submitted earlier beside each figure. */
record Grid(Field field, List<Row> services) {

  /**
   * A service.
   *
   * @param lines its recipients, then its quality items
   */
  record Row(String code, @Nullable ServiceFigures now, List<Line> lines) {
    public String cell(String last) {
      return "achievement/" + code + "/" + last;
    }

    /** Whether a figure is lower than last quarter's, so that a reason is asked for. */
    public boolean falls() {
      return lines.stream().anyMatch(line -> line.oddities().contains(Oddity.FALLS));
    }
  }

  /**
   * Recipients or a quality item: what is owed, and what was reached of it.
   *
   * @param item absent where it is about the recipients
   * @param cell the address of its cells without the last step
   * @param reachedIs the last step of what was reached
   */
  record Line(
      @Nullable Item item,
      String cell,
      String reachedIs,
      Compared required,
      Compared reached,
      @Nullable String nihil) {
    public List<Oddity> oddities() {
      return Oddity.of(required, reached);
    }
  }

  static Grid of(Level level, Field field, ReportContent now, Earlier.Reports before) {
    return new Grid(
        field,
        Catalogue.current().services(level).stream()
            .filter(service -> service.field() == field)
            .map(service -> row(service, now, before))
            .toList());
  }

  private static Row row(Service service, ReportContent now, Earlier.Reports before) {
    var figures =
        new Figures(
            now.achievements().get(service.code()),
            before.lastQuarter().achievements().get(service.code()),
            before.lastYear().achievements().get(service.code()));
    String cell = "achievement/" + service.code();
    var lines = new ArrayList<Line>();
    lines.add(
        new Line(
            null,
            cell,
            "served",
            figures.each(ServiceFigures::required),
            figures.each(ServiceFigures::served),
            null));
    for (Item item : service.items())
      lines.add(
          new Line(
              item,
              cell + "/" + item.code(),
              "fulfilled",
              figures.each(of(item, ItemFigures::required)),
              figures.each(of(item, ItemFigures::fulfilled)),
              figures.now == null ? null : of(item, ItemFigures::nihil).apply(figures.now)));
    return new Row(service.code(), figures.now, lines);
  }

  private static <T> Function<ServiceFigures, @Nullable T> of(
      Item item, Function<ItemFigures, @Nullable T> part) {
    return figures -> {
      Optional<ItemFigures> found =
          figures.items().stream().filter(each -> each.item().equals(item.code())).findFirst();
      return found.isEmpty() ? null : part.apply(found.get());
    };
  }

  /** A service's figures now and before. */
  private record Figures(
      @Nullable ServiceFigures now,
      @Nullable ServiceFigures lastQuarter,
      @Nullable ServiceFigures lastYear) {
    Compared each(Function<ServiceFigures, @Nullable Long> figure) {
      return new Compared(
          now == null ? null : figure.apply(now),
          lastQuarter == null ? null : figure.apply(lastQuarter),
          lastYear == null ? null : figure.apply(lastYear));
    }
  }

  /** Every line of every field of a level, for the look before submitting. */
  static List<Grid> all(Level level, ReportContent now, Earlier.Reports before) {
    return Arrays.stream(Field.values()).map(field -> of(level, field, now, before)).toList();
  }
}
