package id.jejak.infra.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.infra.ledger.mongo.FerretServer;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes of the product and their server, killed, paused and restarted under load: {@code mvn
 * -Pfaults verify} does so a hundred times, else a few kinds of faults happen once.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@EnabledIf(value = FerretServer.CAN_BE_BUILT, disabledReason = FerretServer.NO_GO)
class FaultsTest {
  private static final int ROUNDS = Integer.getInteger("faults.rounds", 4);
  private static final int ROUNDS_PER_LEDGER = 20;
  private static final int DEEDS = 6;

  private final long seed = Long.getLong("faults.seed", new Random().nextInt(1_000_000));
  private final FaultsTable table = new FaultsTable(seed);
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(3))
          .build();

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path folder;

  @Test
  void nothing_acknowledged_is_lost_and_nothing_happens_twice() throws Exception {
    System.out.println("faults: seed " + seed + ", logs in " + folder);
    var faults = new ArrayList<>(Fault.drawn(seed, ROUNDS, Fleet.PROCESSES));
    try (var server = FerretServer.start(Files.createDirectories(folder.resolve("server")))) {
      for (int ledger = 1; !faults.isEmpty(); ledger++) {
        var some = faults.subList(0, Math.min(ROUNDS_PER_LEDGER, faults.size()));
        play(server, "faults-" + ledger, List.copyOf(some));
        some.clear();
      }
    }
    System.out.println(table.text());
  }

  private void play(FerretServer server, String database, List<Fault> faults) throws Exception {
    var tally = new Tally();
    try (var fleet = new Fleet(server, database, folder.resolve(database), http);
        var load = new Load(fleet, http, tally)) {
      for (Fault fault : faults) {
        round(fleet, load, fault);
        assertThat(tally.wrong).as("seed " + seed + ", after " + fault).isEmpty();
      }
      for (String account : tally.accounts) assertThat(load.signsIn(account)).as(account).isTrue();
      table.ledger(tally, Reckoning.of(fleet.uri(), tally.acknowledged));
      table.write();
    }
  }

  private void round(Fleet fleet, Load load, Fault fault) throws InterruptedException {
    load.allow(DEEDS);
    Thread.sleep(fault.after());
    fleet.suffer(fault);
    long healed = System.nanoTime();
    fleet.awaitWell();
    long millis = (System.nanoTime() - healed) / 1_000_000;
    load.await(DEEDS);
    table.round(fault, millis);
    long more = (System.nanoTime() - healed) / 1_000_000 - millis;
    System.out.printf(
        "faults: %s; all well %d ms later, all answered %d ms after that%n", fault, millis, more);
  }
}
