package id.jejak.infra.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.infra.ledger.LedgerFaults;
import id.jejak.infra.ledger.LedgerFaults.Told;
import id.jejak.infra.storage.MongoAccess;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Two processes write one ledger over wires that are cut. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class CutWires {
  private static final int SENDERS = 4;
  private static final int CUT_ONE_IN = 25;

  private final List<AutoCloseable> open = new ArrayList<>();
  private final TestServer server;
  private final int commits;
  private final String direct;

  CutWires(TestServer server, int commits) {
    this.server = server;
    this.commits = commits;
    this.direct = server.newDatabase();
  }

  @AfterEach
  void close() throws Exception {
    for (var each : open.reversed()) each.close();
    TestServer.drop(direct);
  }

  private <T extends AutoCloseable> T opened(T part) {
    open.add(part);
    return part;
  }

  private MongoLedgerStore store(String uri) {
    var access = opened(MongoAccess.to(uri));
    return MongoLedgerStore.open(access, InstantSource.system());
  }

  private String name() {
    return direct.substring(direct.lastIndexOf('/'));
  }

  @Test
  void nothing_is_lost_and_nothing_written_twice_however_often_the_wire_is_cut() throws Exception {
    String address = direct.substring("mongodb://".length(), direct.lastIndexOf('/'));
    var wires = new ArrayList<CutWire>();
    for (int i = 0; i < 2; i++)
      wires.add(
          opened(new CutWire(address.split(":")[0], Integer.parseInt(address.split(":")[1]))));
    var first = store(wires.get(0).uri() + name());
    var second = store(wires.get(1).uri() + name());
    wires.forEach(wire -> wire.cutOneIn(CUT_ONE_IN));

    var told = LedgerFaults.write(List.of(first, second), SENDERS, commits);

    var ledger = store(direct);
    LedgerFaults.check(ledger, told);
    assertThat(told).hasSize(2 * SENDERS * commits);
    int cuts = wires.stream().mapToInt(CutWire::cuts).sum();
    assertThat(cuts).isPositive();
    System.out.printf(
        "two writers on %s, wires cut %d times: %d commits acknowledged, %d asked again, %d events%n",
        server.name(),
        cuts,
        told.size(),
        told.stream().filter(Told::again).count(),
        ledger.head().last() + 1);
  }
}
