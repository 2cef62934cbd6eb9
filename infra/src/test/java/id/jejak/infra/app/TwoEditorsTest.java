package id.jejak.infra.app;

import static id.jejak.infra.app.ProvinceYear.done;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.infra.app.Chromium.Visitor;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two of a region at the same report at the same time, each in a real browser. */
class TwoEditorsTest extends RegionStory {
  @Test
  void two_editors_meet_in_one_cell_and_one_takes_his_own() {
    Visitor ani = grid("tim-64");
    jejak.newAccount("cahya", "{\"role\": \"REGION\", \"region\": \"64\"}");
    Visitor cahya = grid("cahya");
    cell(ani, "[0].required").fill("4000");
    row(ani, 0, "Tersimpan pukul");
    cell(ani, "[1].required").fill("500");
    row(ani, 1, "Tersimpan pukul");
    cell(cahya, "[0].required").fill("4100");
    row(cahya, 0, "Sementara itu orang lain mengubah isian yang sama.");
    // What nobody else had touched is taken over without a question.
    assertThat(cell(cahya, "[1].required").inputValue()).isEqualTo("500");
    assertThat(cahya.page.locator(".conflict").innerText())
        .contains("Pakai 4000 (Tim Provinsi 64", "Pakai 4100 (isian Anda)");
    Accessibility.check(cahya.page);
    cahya.shot("region-7-two-editors");
    cahya.press("Pakai 4100 (isian Anda)");
    row(cahya, 0, "Tersimpan pukul");
    cell(ani, "[0].required").fill("4200");
    row(ani, 0, "Sementara itu orang lain mengubah isian yang sama.");
    ani.page.locator(".conflict button").first().click();
    assertThat(cell(ani, "[0].required").inputValue()).isEqualTo("4100");
  }

  @Test
  void two_editors_of_a_plan_are_asked_only_where_both_have_typed() {
    Visitor ani = part("tim-32", "Rencana aksi");
    jejak.newAccount("dewi", "{\"role\": \"REGION\", \"region\": \"32\"}");
    Visitor dewi = part("dewi", "Rencana aksi");
    ani.page.getByLabel("Kesehatan").check();
    state(ani, "", "Tersimpan pukul");
    dewi.fill("SK Tim", "SK/9/2025");
    state(dewi, "", "Tersimpan pukul");
    assertThat(dewi.page.getByLabel("Kesehatan").isChecked()).isTrue();
    dewi.page.getByLabel("Pendidikan").check();
    state(dewi, "", "Tersimpan pukul");
    ani.page.getByLabel("Sosial").check();
    state(ani, "", "Sementara itu orang lain mengubah isian yang sama.");
    assertThat(ani.page.locator(".conflict").innerText())
        .contains("Bidang yang dicakup", "Pakai Pendidikan, Kesehatan (Uji", "Kesehatan, Sosial");
    Accessibility.check(ani.page);
    ani.page.locator(".conflict button").first().click();
    assertThat(ani.page.getByLabel("Sosial").isChecked()).isFalse();
    assertThat(cell(ani, "decree").inputValue()).isEqualTo("SK/9/2025");
  }

  @Test
  void a_colleagues_new_lines_are_not_dropped_by_who_has_no_room_for_them() {
    Visitor team = part("tim-33", "Rencana aksi");
    String meetings =
        IntStream.rangeClosed(1, 5)
            .mapToObj(day -> "{\"heldOn\": \"2025-05-0%d\", \"topic\": \"Rapat\"}".formatted(day))
            .collect(Collectors.joining(", "));
    done(
        jejak
            .as("tim-33")
            .put("/api/reports/2025-Q2/33/plan", "{\"meetings\": [" + meetings + "]}"));
    team.fill("SK Tim", "SK/7/2025");
    cell(team, "meetings[5].topic").waitFor();
    state(team, "", "Tersimpan pukul");
    assertThat(jejak.as("tim-33").get("/api/reports/2025-Q2/33").body())
        .contains("2025-05-05", "SK/7/2025");
  }
}
