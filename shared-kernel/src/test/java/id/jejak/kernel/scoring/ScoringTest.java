package id.jejak.kernel.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.catalogue.Catalogue;
import id.jejak.kernel.catalogue.Item;
import id.jejak.kernel.catalogue.Level;
import id.jejak.kernel.catalogue.Service;
import id.jejak.kernel.report.Contents;
import id.jejak.kernel.report.ReportContent;
import id.jejak.kernel.report.ReportEvent.AchievementsEntered;
import id.jejak.kernel.report.ServiceFigures;
import id.jejak.kernel.report.ServiceFigures.ItemFigures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScoringTest {
  private static final ScoringPolicy POLICY = ScoringPolicy.permendagri59();
  private static final Service SCHOOLS = Catalogue.current().service("P-EDU-1");

  /** The published vectors: recipients percentage, item percentages, index as shown, band. */
  @ParameterizedTest
  @CsvSource({
    "100,    100 100 100, 100.00, Tuntas Paripurna",
    "0,      0 0,         0.00,   Belum Tuntas",
    "100,    0,           80.00,  Tuntas Madya",
    "0,      100 100,     20.00,  Belum Tuntas",
    "93.57,  100 75 50,   89.86,  Tuntas Madya",
    "99.99,  100,         99.99,  Tuntas Utama",
    "99.995, 100,         100.00, Tuntas Utama"
  })
  void the_vectors_of_the_domain_come_out(
      BigDecimal recipients, String items, String shown, String band) {
    ReportScore score = onlySchools(recipients, items);
    assertThat(index(score).shown(2)).isEqualTo(shown);
    assertThat(score.band()).isEqualTo(band);
  }

  @ParameterizedTest
  @CsvSource({
    "100, Tuntas Paripurna", "99.99999, Tuntas Utama", "90, Tuntas Utama", "89.99999, Tuntas Madya",
    "80, Tuntas Madya", "70, Tuntas Muda", "60, Tuntas Pratama", "59.99999, Belum Tuntas",
    "0, Belum Tuntas"
  })
  void a_band_includes_its_lower_bound_only(String index, String band) {
    assertThat(Scoring.band(POLICY, Rational.parse(index))).isEqualTo(band);
  }

  @Test
  void an_empty_report_scores_zero() {
    ReportScore score = score(ReportContent.EMPTY, Set.of());
    assertThat(index(score)).isEqualTo(Rational.ZERO);
    assertThat(score.services())
        .hasSize(14)
        .allSatisfy(service -> assertThat(service.applicable()).isTrue());
    assertThat(score.ranked()).isTrue();
  }

  @Test
  void a_required_of_zero_without_an_accepted_nihil_counts_as_zero() {
    var nobody =
        new ServiceFigures("P-EDU-1", null, null, 0L, 0L, List.of(), "tidak ada bencana", null);
    ReportContent content = Contents.complete(Level.PROVINCE, 100).on(entered(nobody));
    assertThat(service(score(content, Set.of()), "P-EDU-1").index()).startsWith("0.0000");
    assertThat(service(score(content, Set.of("P-EDU-1")), "P-EDU-1").applicable()).isFalse();
  }

  @Test
  void more_served_than_required_is_flagged_and_capped() {
    ReportContent content =
        Contents.complete(Level.PROVINCE, 100)
            .on(
                entered(
                    new ServiceFigures("P-EDU-1", null, null, 10L, 25L, List.of(), null, null)));
    var schools = service(score(content, Set.of()), "P-EDU-1");
    assertThat(schools.recipients()).isEqualTo("100.00000000000000000000");
    assertThat(schools.overServed()).isTrue();
    assertThat(service(score(content, Set.of()), "P-EDU-2").overServed()).isFalse();
  }

  @Test
  void an_accepted_nihil_of_an_item_leaves_it_out_of_the_quality() {
    ReportContent half = Contents.complete(Level.PROVINCE, 50);
    Item item = SCHOOLS.items().get(0);
    var schools = service(score(half, Set.of(item.code())), "P-EDU-1");
    assertThat(schools.items().get(0).percentage()).isNull();
    assertThat(schools.quality()).isEqualTo("50.00000000000000000000");
  }

  @Test
  void recipients_alone_make_the_index_where_no_item_applies() {
    ReportContent half = Contents.complete(Level.PROVINCE, 50);
    Set<String> items = SCHOOLS.items().stream().map(Item::code).collect(Collectors.toSet());
    var schools = service(score(half, items), "P-EDU-1");
    assertThat(schools.quality()).isNull();
    assertThat(schools.index()).isEqualTo("50.00000000000000000000");
  }

  @Test
  void fewer_than_four_fields_give_an_index_without_a_rank() {
    ReportContent content = Contents.complete(Level.PROVINCE, 90);
    assertThat(score(content, codes("P-TRB", "P-EDU")).ranked()).isTrue();
    ReportScore three = score(content, codes("P-TRB", "P-EDU", "P-HLT"));
    assertThat(three.index()).isNotNull();
    assertThat(three.ranked()).isFalse();
  }

  @Test
  void under_sixty_percent_of_the_services_give_an_index_without_a_rank() {
    ReportContent content = Contents.complete(Level.PROVINCE, 90);
    Set<String> five = Set.of("P-SOS-1", "P-SOS-2", "P-SOS-3", "P-SOS-4", "P-EDU-1");
    assertThat(score(content, five).ranked()).as("9 of 14").isTrue();
    var six = new HashSet<>(five);
    six.add("P-HLT-1");
    assertThat(score(content, six).ranked()).as("8 of 14").isFalse();
  }

  @Test
  void without_any_applicable_field_there_is_no_index() {
    ReportScore score = score(ReportContent.EMPTY, codes("P-"));
    assertThat(score.index()).isNull();
    assertThat(score.band()).isNull();
    assertThat(score.ranked()).isFalse();
  }

  private static Set<String> codes(String... prefixes) {
    return Catalogue.current().services(Level.PROVINCE).stream()
        .map(Service::code)
        .filter(code -> List.of(prefixes).stream().anyMatch(code::startsWith))
        .collect(Collectors.toSet());
  }

  private static ReportScore onlySchools(BigDecimal recipients, String percentages) {
    var nihil = new HashSet<>(codes("P-"));
    nihil.remove("P-EDU-1");
    var items = new ArrayList<ItemFigures>();
    String[] each = percentages.split(" ");
    for (Item item : SCHOOLS.items()) {
      if (items.size() < each.length)
        items.add(new ItemFigures(item.code(), 100L, Long.valueOf(each[items.size()]), null));
      else nihil.add(item.code());
    }
    long served = recipients.movePointRight(3).longValueExact();
    return score(
        ReportContent.EMPTY.on(
            entered(
                new ServiceFigures("P-EDU-1", null, null, 100_000L, served, items, null, null))),
        nihil);
  }

  private static AchievementsEntered entered(ServiceFigures figures) {
    return new AchievementsEntered(List.of(figures), null);
  }

  private static ReportScore score(ReportContent content, Set<String> nihil) {
    return Scoring.score(POLICY, Level.PROVINCE, content, nihil);
  }

  private static Rational index(ReportScore score) {
    return Objects.requireNonNull(score.index()).rational();
  }

  private static ReportScore.ServiceScore service(ReportScore score, String code) {
    return score.services().stream()
        .filter(service -> service.service().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
