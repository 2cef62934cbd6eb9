package id.jejak.infra.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.infra.app.Chromium.Visitor;
import org.junit.jupiter.api.Test;

/** Neither a lost connection nor an ended session takes what was typed. */
class LostConnectionTest extends RegionStory {
  @Test
  void neither_a_lost_connection_nor_an_ended_session_loses_what_was_typed() {
    Visitor team = grid("tim-35");
    cell(team, "[0].required").fill("4000");
    row(team, 0, "Tersimpan pukul");
    team.page.context().setOffline(true);
    cell(team, "[0].served").fill("1200");
    notice(team, "Sambungan ke server terputus.");
    team.shot("region-8-offline");
    team.page.context().setOffline(false);
    row(team, 0, "Tersimpan pukul");

    team.page.context().clearCookies();
    cell(team, "[0].served").fill("1300");
    notice(team, "Sesi Anda berakhir.");
    team.follow("Masuk lagi");
    team.signInAgain("tim-35");
    ready(team);
    row(team, 0, "Tersimpan pukul");
    assertThat(cell(team, "[0].served").inputValue()).isEqualTo("1300");
    assertThat(team.page.evaluate("localStorage.length")).isEqualTo(0);
  }

  @Test
  void a_plan_is_saved_as_it_is_typed_and_outlives_the_session_too() {
    Visitor team = part("tim-33", "Rencana aksi");
    team.page.getByLabel("Kesehatan").check();
    state(team, "", "Tersimpan pukul");
    cell(team, "meetings[0].topic").fill("Rapat koordinasi");
    state(team, "", "Lengkapi tanggal dan pokok bahasan rapat dahulu.");
    cell(team, "meetings[0].heldOn").fill("2024-05-05");
    state(team, "", "Ditolak:");
    assertThat(team.page.locator(".pair .govuk-error-message").innerText()).contains("triwulan");
    cell(team, "meetings[0].heldOn").fill("2025-05-05");
    state(team, "", "Tersimpan pukul");
    team.shot("region-11-plan");
    team.page.context().clearCookies();
    team.fill("SK Tim", "SK/7/2025");
    notice(team, "Sesi Anda berakhir.");
    team.follow("Masuk lagi");
    team.signInAgain("tim-33");
    ready(team);
    state(team, "", "Tersimpan pukul");
    assertThat(jejak.as("tim-33").get("/api/reports/2025-Q2/33").body())
        .contains("SK/7/2025", "Rapat koordinasi", "\"fields\":[\"HEALTH\"]");
  }
}
