package id.jejak.command.award;

import static id.jejak.command.Refused.assertViolations;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.Body;
import id.jejak.kernel.award.AwardPolicy.Weight;
import id.jejak.kernel.award.Categories;
import id.jejak.kernel.award.Category;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CategoryRulesTest {

  @Test
  void categories_since_2024_are_in_order() {
    check(Categories.provinces());
    check(Categories.teams());
  }

  @Test
  void a_zoned_category_is_opened_as_one_per_zone() {
    var kabupaten = Categories.of("KABUPATEN", List.of("KABUPATEN"));
    assertThat(new Competition(kabupaten, true).categories())
        .extracting(Category::code)
        .containsExactly(
            "KABUPATEN_BALI_NUSA_TENGGARA",
            "KABUPATEN_JAWA",
            "KABUPATEN_KALIMANTAN",
            "KABUPATEN_MALUKU_PAPUA",
            "KABUPATEN_SULAWESI",
            "KABUPATEN_SUMATRA");
  }

  @Test
  void it_names_only_what_is_known_and_each_once() {
    assertViolations(
        () ->
            check(
                new Category(
                    "province",
                    " ",
                    List.of("PROVINCE", "VILLAGE"),
                    List.of("JAWA", "JAWA"),
                    List.of("31.71", "32.04"),
                    List.of(new Weight("IP_SPM", "1")),
                    5,
                    3)),
        "/code " + AwardRefusal.NOT_A_CATEGORY_CODE.code(),
        "/name blank",
        "/kinds/1 not-a-choice",
        "/zones/1 named-twice",
        "/regions/0 region-does-not-report");
  }

  @Test
  void the_weights_add_up_to_exactly_one() {
    assertViolations(
        () -> check(weighing(new Weight("IP_SPM", "0.5"), new Weight("TEAM", "0.499999"))),
        "/weights " + AwardRefusal.WEIGHTS_DO_NOT_MAKE_ONE.code());
    assertViolations(
        () -> check(weighing(new Weight("IP_SPM", "half"), new Weight("LUCK", "0.5"))),
        "/weights not-a-decimal",
        "/weights/1 not-a-choice");
  }

  @Test
  void nominees_and_winners_are_in_bounds() {
    assertViolations(
        () -> check(places(11, 3)), "/nominees " + AwardRefusal.NOT_SO_MANY_PLACES.code());
    assertViolations(() -> check(places(5, 6)), "/winners not-so-many-places");
    assertViolations(
        () -> check(places(0, 0)), "/nominees not-so-many-places", "/winners not-so-many-places");
  }

  private static Category weighing(Weight... weights) {
    return new Category("ANY", "Apa saja", List.of(), List.of(), List.of(), List.of(weights), 5, 3);
  }

  private static Category places(int nominees, int winners) {
    var whole = List.of(new Weight("IP_SPM", "1"));
    return new Category(
        "ANY", "Apa saja", List.of(), List.of(), List.of(), whole, nominees, winners);
  }

  private static void check(Category category) {
    var body = new Body();
    CategoryRules.check(body, "", category);
    body.check();
  }
}
