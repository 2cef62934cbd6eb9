package id.jejak.infra.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks that a ledger's books are in order. */
public final class Books {
  private static final JsonMapper JSON = new JsonMapper();

  private Books() {}

  /** All commits, in order. */
  public static List<Commit> all(LedgerStore store) {
    var commits = new ArrayList<Commit>();
    for (var page = store.read(0, 100); !page.isEmpty(); ) {
      commits.addAll(page);
      page = store.read(page.getLast().last() + 1, 100);
    }
    return commits;
  }

  /**
   * Positions are dense, every stream's sequence is, no command came twice, time never runs back,
   * and every column says what the entries say.
   */
  public static void check(LedgerStore store) {
    long next = 0;
    Instant before = Instant.EPOCH;
    var nextSeqs = new HashMap<String, Long>();
    var commands = new HashSet<String>();
    for (Commit commit : all(store)) {
      assertThat(commit.position()).isEqualTo(next);
      assertThat(commit.at()).isAfterOrEqualTo(before);
      assertThat(commit.seq()).isEqualTo(nextSeqs.getOrDefault(commit.stream(), 0L));
      assertThat(commands.add(commit.cid())).as("once: " + commit.cid()).isTrue();
      check(commit);
      next = commit.last() + 1;
      before = commit.at();
      nextSeqs.put(commit.stream(), commit.lastSeq() + 1);
    }
    assertThat(store.head().last()).isEqualTo(next - 1);
  }

  private static void check(Commit commit) {
    for (int i = 0; i < commit.entries().size(); i++) {
      JsonNode entry = JSON.readTree(commit.entries().get(i));
      assertThat(entry.get("stream").stringValue()).isEqualTo(commit.stream());
      assertThat(entry.get("seq").longValue()).isEqualTo(commit.seq() + i);
      assertThat(entry.get("meta").get("command").stringValue()).isEqualTo(commit.cid());
      assertThat(Instant.parse(entry.get("at").stringValue())).isEqualTo(commit.at());
    }
  }
}
