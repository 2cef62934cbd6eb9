package id.jejak.infra.cli.demo;

import id.jejak.infra.cli.base.Texts;
import id.jejak.kernel.ledger.Ledger;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/** What the demonstration prints when it was played: the podium as the interface answers it. */
record Ending(PrintStream out, UnaryOperator<String> passwords, URI server) {
  private static final int HEAD = 5;

  void print(Client client, Ledger ledger, Scope scope, int requests, Duration played) {
    var counts = Counts.of(ledger);
    for (Contest contest : AwardStory.contests(scope))
      podium(contest, client.get(Cast.INSPECTOR, contest.path() + "?after=" + ledger.head()));
    if (scope.recordsHistory())
      standings(client.get(Cast.INSPECTOR, "/api/standings/2023-Q3?kind=KABUPATEN"));
    say(
        "demo.counts",
        requests,
        counts.commands(),
        counts.events(),
        counts.reports(),
        counts.returned(),
        counts.late(),
        counts.overdue(),
        counts.notFiled());
    say("demo.time", played.toMillis() / 1000.0);
    say("demo.invented");
    printWhereAndWho();
  }

  /** The address, and how one person of each role signs in. */
  void printWhereAndWho() {
    signIns();
    out.println(Texts.in(Texts.INDONESIAN, "demo.url", server));
  }

  private void podium(Contest contest, JsonNode award) {
    say("demo.nominees", contest.name());
    award.path("nominees").forEach(nominee -> line(nominee, "total"));
    say("demo.winners", contest.name());
    award.path("winners").forEach(winner -> line(winner, "total"));
  }

  /** The first of the standings, as the founding texts tell them. */
  private void standings(JsonNode table) {
    say("demo.standings", table.path("of").asString());
    for (int i = 0; i < HEAD; i++) line(table.path("rows").path(i), "shown");
  }

  private void line(JsonNode region, String score) {
    out.printf(
        "  %s. %-24s %s%n",
        region.path("rank").asString(),
        region.path("name").asString(),
        region.path(score).asString());
  }

  private void signIns() {
    say("demo.sign-in");
    Map<String, String> people = new LinkedHashMap<>();
    people.put("ADMINISTRATOR", Cast.ADMINISTRATOR);
    people.put("REGION", Cast.team("32"));
    people.put("VERIFIER", Cast.VERIFIERS.getFirst());
    people.put("COMMITTEE (chair)", Cast.CHAIR);
    people.put("COMMITTEE (juror)", Cast.JURORS.getFirst());
    people.put("INSPECTOR", Cast.INSPECTOR);
    people.forEach(
        (role, name) -> out.printf("  %-18s  %-14s  %s%n", role, name, passwords.apply(name)));
  }

  private void say(String key, Object... about) {
    Texts.both(key, about).forEach(out::println);
  }
}
