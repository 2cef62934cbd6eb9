package id.jejak.query.page;

import id.jejak.kernel.catalogue.Catalogue;
import id.jejak.kernel.catalogue.Item;
import id.jejak.kernel.catalogue.Service;
import id.jejak.kernel.region.RegionCode;
import id.jejak.kernel.region.RegionRegister;
import id.jejak.kernel.region.RegionTime;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Says codes, figures and moments in the reader's language; absent is a dash. */
public final class Words {
  private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
  private static final String NOTHING = "–";
  private final MessageSource texts;
  private final Locale locale;

  public Words(MessageSource texts, Locale locale) {
    this.texts = texts;
    this.locale = locale;
  }

  /** A text of the messages files; the key itself where there is none. */
  public String say(String key, Object... about) {
    String text = texts.getMessage(key, about, key, locale);
    return text == null ? key : text;
  }

  /** An enum's name in words, for example {@code field.EDUCATION}. */
  public String name(String family, @Nullable Object code) {
    return code == null ? NOTHING : say(family + "." + code);
  }

  /** Names one after the other; a dash where there are none. */
  public String listed(Stream<String> names) {
    String all = names.collect(Collectors.joining(", "));
    return all.isEmpty() ? NOTHING : all;
  }

  /** A published category: a kind of region in words, any other as its code. */
  public String historicCategory(String code) {
    String kind = "kind." + code;
    String said = say(kind);
    return said.equals(kind) ? code : said;
  }

  public String region(String code) {
    return RegionRegister.current()
        .find(new RegionCode(code))
        .map(id.jejak.kernel.region.Region::name)
        .orElse(code);
  }

  public String service(String code) {
    Service service = Catalogue.current().service(code);
    return locale.getLanguage().equals("en") ? service.nameEn() : service.nameId();
  }

  /** A quality item: its name, or what the generic item stands for. */
  public String item(Item item) {
    return item.generic() ? say("item.generic", say("component." + item.component())) : item.name();
  }

  /** What a service's or an item's code stands for. */
  public String subject(String code) {
    int dot = code.indexOf('.');
    if (dot < 0) return service(code);
    Service service = Catalogue.current().service(code.substring(0, dot));
    return service.items().stream()
        .filter(item -> item.code().equals(code))
        .findFirst()
        .map(item -> service(service.code()) + " › " + item(item))
        .orElse(code);
  }

  /** The address of a report's cell, in words. */
  public String cell(String address) {
    String[] steps = address.split("/");
    return switch (steps[0]) {
      case "achievement" -> subject(steps[steps.length - 2]) + ": " + figure(steps);
      case "budget" -> say("field." + steps[1]) + ": " + say("budget." + steps[2]);
      case "problems" -> say("part.problems") + ": " + say("field." + steps[1]);
      case "stages" -> say("part.stages") + ": " + say("stage." + steps[1]);
      case "plan" -> say("part.plan") + ": " + say("plan." + steps[1]);
      default -> address;
    };
  }

  /** The form in which a report's cell is filled in, below the report's page. */
  public String form(String address) {
    String[] steps = address.split("/");
    if (!steps[0].equals("achievement")) return steps[0] + "#cell-" + address;
    String field = Catalogue.current().service(steps[1]).field().name();
    return "achievements/" + field + "#cell-" + address;
  }

  private String figure(String[] steps) {
    String figure = steps[steps.length - 1];
    return say((steps.length == 4 ? "item.figure." : "service.figure.") + figure);
  }

  /** A period: Triwulan IV 2024. */
  public String period(String period) {
    return say("period", period.substring(0, 4), say("quarter." + period.substring(6)));
  }

  /** A whole number with its thousands apart. */
  public String whole(@Nullable Long number) {
    return number == null ? NOTHING : format("#,##0", BigDecimal.valueOf(number));
  }

  /** A decimal to two places, half up. */
  public String figure(@Nullable String decimal) {
    return decimal == null ? NOTHING : format("#,##0.00", new BigDecimal(decimal));
  }

  /** A text of decimals that was written for programs, with the language's decimal mark. */
  public String decimals(@Nullable String text) {
    if (text == null) return NOTHING;
    return locale.getLanguage().equals("en") ? text : text.replace('.', ',');
  }

  /** A weight, as a percentage. */
  public String weight(String decimal) {
    return format("0.##", new BigDecimal(decimal).movePointRight(2)) + " %";
  }

  /** What a step of a score is about. */
  public String stepOf(String step, String code) {
    return switch (step) {
      case "FIELD" -> say("field." + code);
      case "REGION" -> say("score.index");
      default -> subject(code);
    };
  }

  /** What share one number is of another, in percent; nothing where there is no whole. */
  public String percent(@Nullable Long part, @Nullable Long whole) {
    if (part == null || whole == null || whole == 0) return NOTHING;
    var share =
        BigDecimal.valueOf(part)
            .multiply(BigDecimal.valueOf(100))
            .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    return format("#,##0.00", share) + " %";
  }

  public String day(@Nullable LocalDate day) {
    return day == null ? NOTHING : formatter("d MMMM uuuu").format(day);
  }

  /** A day that was written ISO 8601; as it is where it is none. */
  public String dayOf(@Nullable String text) {
    if (text == null || !text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) return NOTHING;
    return day(LocalDate.parse(text));
  }

  /** A moment in Waktu Indonesia Barat. */
  public String moment(@Nullable Instant instant) {
    return instant == null
        ? NOTHING
        : formatter("d MMM uuuu HH.mm.ss").withZone(WIB).format(instant) + " WIB";
  }

  /** A moment in Waktu Indonesia Barat, and as a region's own clocks show it where they differ. */
  public String momentIn(String region, @Nullable Instant instant) {
    if (instant == null) return NOTHING;
    String wib = formatter("d MMMM uuuu HH.mm").withZone(WIB).format(instant) + " WIB";
    var zone = RegionTime.of(region);
    if (zone == RegionTime.WIB) return wib;
    return wib
        + " ("
        + formatter("d MMM HH.mm").withZone(zone.zone()).format(instant)
        + " "
        + zone
        + ")";
  }

  /** A moment until which something may be done: midnight is the end of a day, not a beginning. */
  public String deadline(@Nullable Instant instant) {
    if (instant == null || !instant.atZone(WIB).toLocalTime().equals(LocalTime.MIDNIGHT))
      return moment(instant);
    return formatter("d MMMM uuuu 24.00").withZone(WIB).format(instant.minusMillis(1)) + " WIB";
  }

  /** The same, and as a region's own clocks show it where they differ. */
  public String deadlineIn(String region, Instant instant) {
    String said = momentIn(region, instant);
    boolean midnight = instant.atZone(WIB).toLocalTime().equals(LocalTime.MIDNIGHT);
    return midnight ? deadline(instant) + said.substring(said.indexOf(" WIB") + 4) : said;
  }

  /** How long there is until a moment, or for how long it has passed, in its largest unit. */
  public String left(Instant now, Instant until) {
    var span = Duration.between(now, until);
    String way = span.isNegative() ? "passed" : "left";
    long minutes = Math.max(1, span.abs().toMinutes());
    if (minutes >= 2 * 24 * 60) return say(way + ".days", minutes / (24 * 60));
    if (minutes >= 2 * 60) return say(way + ".hours", minutes / 60);
    return say(way + ".minutes", minutes);
  }

  /** A moment in WIB as browsers' fields for date and time have it. */
  public @Nullable String local(@Nullable Instant instant) {
    if (instant == null) return null;
    return DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss").withZone(WIB).format(instant);
  }

  /** Plain data to read, indented. */
  public String json(Object data) {
    return Json.indented(data);
  }

  /** A moment as the ledger keeps it. */
  public String utc(Instant instant) {
    return DateTimeFormatter.ISO_INSTANT.withZone(ZoneOffset.UTC).format(instant);
  }

  private DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, locale);
  }

  private String format(String pattern, BigDecimal value) {
    var format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale));
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(value);
  }
}
