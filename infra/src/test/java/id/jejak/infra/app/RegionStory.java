package id.jejak.infra.app;

import static id.jejak.infra.app.ProvinceYear.done;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.jejak.infra.app.Chromium.Visitor;
import java.nio.charset.StandardCharsets;

/** A quarter that is open to the teams of regions, who reported the one before. */
abstract class RegionStory extends BrowserStory {
  static final String NOW = "Triwulan II 2025";

  @Override
  void begin(ProvinceYear year) {
    year.file(1);
    jejak.clock.moveTo("2025-07-02T02:00:00Z");
    done(
        jejak
            .admin()
            .post(
                "/api/windows/2025-Q2",
                "{\"opensOn\": \"2025-07-02\", \"closesOn\": \"2025-07-25\"}"));
  }

  Visitor grid(String account) {
    return part(account, "Pendidikan");
  }

  Visitor part(String account, String part) {
    Visitor team = chromium.visitor(account);
    open(team, part);
    ready(team);
    return team;
  }

  static void open(Visitor team, String part) {
    team.page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(NOW)).first().click();
    team.follow(part);
  }

  static void ready(Visitor team) {
    team.page.waitForSelector("form[data-ready]");
  }

  static Locator cell(Visitor team, String name) {
    return team.page.locator("[name='" + name + "']");
  }

  static void row(Visitor team, int row, String says) {
    state(team, "[" + row + "]", says);
  }

  /** What is said of the row whose fields' names begin so. */
  static void state(Visitor team, String prefix, String says) {
    team.page
        .locator("[data-row='" + prefix + "'] [data-state]")
        .filter(new Locator.FilterOptions().setHasText(says))
        .waitFor();
  }

  static void notice(Visitor team, String says) {
    team.page
        .locator("[data-notice-text]")
        .filter(new Locator.FilterOptions().setHasText(says))
        .waitFor();
  }

  static String visible(Visitor team, String selector) {
    return String.join(" ", team.page.locator(selector + ":not([hidden])").allInnerTexts());
  }

  static void attach(Visitor team, String name, String type, String content) {
    file(team).setInputFiles(new FilePayload(name, type, content.getBytes(StandardCharsets.UTF_8)));
  }

  static Locator file(Visitor team) {
    return team.page.locator("input[type=file]").first();
  }
}
