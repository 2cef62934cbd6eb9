package id.jejak.kernel.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RegionTimeTest {
  @Test
  void every_region_keeps_its_provinces_time() {
    assertThat(keeping(RegionTime.WIB, "11", "32.04", "36", "61", "62")).isTrue();
    assertThat(keeping(RegionTime.WITA, "51", "52.71", "53", "63", "64", "65", "71", "76"))
        .isTrue();
    assertThat(keeping(RegionTime.WIT, "81", "82", "91", "92.01", "96")).isTrue();
  }

  private static boolean keeping(RegionTime time, String... regions) {
    return List.of(regions).stream().allMatch(region -> RegionTime.of(region) == time);
  }
}
