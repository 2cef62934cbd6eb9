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

  void print(Client client, Ledger ledger, int requests, Duration played) {
    var counts = Counts.of(ledger);
    podium(client.get(Cast.INSPECTOR, AwardStory.CATEGORY + "?after=" + ledger.head()));
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

  private void podium(JsonNode award) {
    say("demo.nominees");
    award.path("nominees").forEach(nominee -> line(nominee, "total"));
    say("demo.winners");
    award.path("winners").forEach(winner -> line(winner, "total"));
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
