package id.jejak.kernel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.kernel.Rejected;
import id.jejak.kernel.ValueRefusal;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CatalogueTest {
  private static final Catalogue CATALOGUE = Catalogue.current();

  @Test
  void provinces_owe_14_services_and_kabupaten_and_kota_29() {
    assertThat(CATALOGUE.services(Level.PROVINCE)).hasSize(14);
    assertThat(CATALOGUE.services(Level.KABKOTA)).hasSize(29);
  }

  @Test
  void every_level_owes_services_of_all_six_fields_in_their_order() {
    for (Level level : Level.values())
      assertThat(CATALOGUE.services(level).stream().map(Service::field).distinct())
          .containsExactly(Field.values());
  }

  @Test
  void codes_of_services_and_items_are_unique() {
    assertThat(
            all()
                .flatMap(
                    service ->
                        Stream.concat(
                            Stream.of(service.code()), service.items().stream().map(Item::code))))
        .doesNotHaveDuplicates();
  }

  @Test
  void every_service_is_measured_by_an_item_of_each_of_its_components() {
    assertThat(all())
        .allSatisfy(
            service ->
                assertThat(service.items().stream().map(Item::component))
                    .contains(Component.GOODS_SERVICES, Component.PROCEDURE));
  }

  @Test
  void an_item_stands_for_a_component_only_where_none_is_known() {
    Service earlyYears = CATALOGUE.service("K-EDU-1");
    assertThat(earlyYears.items())
        .filteredOn(item -> item.component() == Component.GOODS_SERVICES)
        .isNotEmpty()
        .noneMatch(Item::generic);
    assertThat(CATALOGUE.service("P-EDU-1").items()).hasSize(3).allMatch(Item::generic);
  }

  @Test
  void an_unknown_service_or_field_is_refused() {
    assertThatThrownBy(() -> CATALOGUE.service("X-1"))
        .isInstanceOfSatisfying(
            Rejected.class, e -> assertThat(e.refusal()).isEqualTo(ValueRefusal.UNKNOWN_SERVICE));
    assertThatThrownBy(() -> Field.of("education"))
        .isInstanceOfSatisfying(
            Rejected.class, e -> assertThat(e.refusal()).isEqualTo(ValueRefusal.UNKNOWN_FIELD));
  }

  private static Stream<Service> all() {
    return Stream.of(Level.values()).flatMap(level -> CATALOGUE.services(level).stream());
  }
}
