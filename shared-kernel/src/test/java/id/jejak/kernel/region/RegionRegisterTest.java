package id.jejak.kernel.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.kernel.Rejected;
import id.jejak.kernel.ValueRefusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RegionRegisterTest {
  private static final RegionRegister REGISTER = RegionRegister.current();

  @Test
  void it_holds_552_regions_of_which_546_report() {
    assertThat(REGISTER.all()).hasSize(552);
    assertThat(REGISTER.reporting()).hasSize(546);
  }

  @ParameterizedTest
  @CsvSource({"PROVINCE, 38, 38", "KABUPATEN, 416, 415", "KOTA, 98, 93"})
  void it_counts_what_the_decree_counts(RegionKind kind, long all, long reporting) {
    assertThat(REGISTER.all()).filteredOn(region -> region.kind() == kind).hasSize((int) all);
    assertThat(REGISTER.reporting())
        .filteredOn(region -> region.kind() == kind)
        .hasSize((int) reporting);
  }

  @Test
  void every_region_lies_in_a_province_of_the_register() {
    assertThat(REGISTER.all())
        .allSatisfy(region -> assertThat(REGISTER.find(region.code().province())).isPresent());
  }

  @Test
  void codes_are_unique_and_in_order() {
    assertThat(REGISTER.all()).extracting(Region::code).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void jakartas_cities_do_not_report() {
    refused(() -> REGISTER.reporting(new RegionCode("31.71")), ValueRefusal.REGION_DOES_NOT_REPORT);
    assertThat(REGISTER.reporting(new RegionCode("31")).kind()).isEqualTo(RegionKind.PROVINCE);
  }

  @Test
  void a_code_without_a_region_is_refused() {
    refused(() -> REGISTER.get(new RegionCode("99.99")), ValueRefusal.UNKNOWN_REGION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3", "05", "32.4", "32.004", "3204", "32,04", " 32", "ab"})
  void what_is_no_code_is_refused(String text) {
    refused(() -> new RegionCode(text), ValueRefusal.NOT_A_REGION_CODE);
  }

  private static void refused(Runnable attempt, ValueRefusal refusal) {
    assertThatThrownBy(attempt::run)
        .isInstanceOfSatisfying(Rejected.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }
}
