package id.jejak.command.historic;

import id.jejak.kernel.Rejected;
import id.jejak.kernel.historic.HistoricMatter;
import id.jejak.kernel.region.Region;
import id.jejak.kernel.region.RegionRegister;
import id.jejak.kernel.report.Period;
import id.jejak.kernel.scoring.Rational;
import id.jejak.kernel.window.Wib;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a published result must be to be kept beside those that are computed here. */
final class HistoricRules {
  private static final Pattern YEAR = Pattern.compile("20[0-9]{2}");
  private static final Pattern CATEGORY = Pattern.compile("[A-Z][A-Z_]{0,39}");
  private static final Pattern SCORE = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,20})?");
  private static final int MOST_REGIONS = 1_000;

  private HistoricRules() {}

  static void check(RecordHistoricResult command, Instant now) {
    checkPeriod(command, Wib.dayOf(now));
    checkCategory(command);
    checkRank(command.rank(), command.of());
    checkScore(command.value());
    boolean claimsNothing = command.rank() == null && command.value() == null;
    if (command.matter() == HistoricMatter.STANDINGS && claimsNothing)
      throw Rejected.because(HistoricRefusal.NOTHING_IS_CLAIMED);
  }

  private static void checkPeriod(RecordHistoricResult command, LocalDate today) {
    boolean standings = command.matter() == HistoricMatter.STANDINGS;
    LocalDate over =
        YEAR.matcher(command.period()).matches()
            ? LocalDate.of(Integer.parseInt(command.period()) + (standings ? 1 : 0), 1, 1)
            : standings ? endOf(Period.of(command.period())) : LocalDate.MAX;
    if (today.isBefore(over))
      throw Rejected.because(HistoricRefusal.NOT_A_PAST_PERIOD, command.period());
  }

  private static LocalDate endOf(Period period) {
    return LocalDate.of(period.year(), period.quarter() * 3, 1).plusMonths(1);
  }

  private static void checkCategory(RecordHistoricResult command) {
    Region region = RegionRegister.current().get(command.region());
    if (!CATEGORY.matcher(command.category()).matches())
      throw Rejected.because(HistoricRefusal.NOT_A_CATEGORY, command.category());
    boolean kind = command.category().equals(region.kind().name());
    if (command.matter() == HistoricMatter.STANDINGS && !kind)
      throw Rejected.because(HistoricRefusal.NOT_THE_REGIONS_KIND, command.category());
  }

  private static void checkRank(@Nullable Integer rank, @Nullable Integer of) {
    int most = of == null ? MOST_REGIONS : of;
    boolean impossible = rank != null && (rank < 1 || rank > most);
    if (impossible || most < 1 || most > MOST_REGIONS)
      throw Rejected.because(HistoricRefusal.NOT_A_RANK, rank == null ? most : rank);
  }

  private static void checkScore(@Nullable String value) {
    if (value == null) return;
    boolean score = SCORE.matcher(value).matches();
    if (!score || Rational.parse(value).compareTo(Rational.HUNDRED) > 0)
      throw Rejected.because(HistoricRefusal.NOT_A_SCORE, value);
  }
}
