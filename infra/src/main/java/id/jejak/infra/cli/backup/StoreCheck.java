package id.jejak.infra.cli.backup;

import id.jejak.infra.document.Named;
import id.jejak.infra.ledger.Commit;
import id.jejak.infra.ledger.LedgerStore;
import id.jejak.infra.ledger.StoreLedger;
import id.jejak.infra.ledger.sqlite.SqliteLedgerStore;
import id.jejak.infra.storage.Readers;
import id.jejak.infra.vault.VaultFile;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.award.AwardEvent.BallotCast;
import id.jejak.kernel.ledger.CanonicalJson;
import id.jejak.kernel.ledger.Entry;
import id.jejak.kernel.ledger.Recorded;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether a store is whole: positions and sequences dense, every column that finds an entry what
 * the entry says, and all that entries name in the vault. Whether its scores and decisions are
 * right is another question.
 */
final class StoreCheck {
  private static final int PAGE = 500;
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_LONG_FOR_INTS).build();

  private final LedgerStore ledger;
  private final Path folder;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Long> nextSeqs = new HashMap<>();
  private Instant before = Instant.EPOCH;

  private StoreCheck(LedgerStore ledger, Path folder) {
    this.ledger = ledger;
    this.folder = folder;
  }

  /** Checks the store in a folder, which should reach up to a position. */
  static List<Finding> of(Path folder, long head) {
    try (var ledger = SqliteLedgerStore.openForReading(folder);
        var vault = new Readers(VaultFile.fileIn(folder), 1)) {
      var check = new StoreCheck(ledger, folder);
      check.commits(head);
      if (check.findings.isEmpty())
        StoreLedger.over(ledger).read(0, head, recorded -> check.named(recorded, vault));
      return check.findings;
    }
  }

  private void commits(long head) {
    long next = 0;
    for (var page = ledger.read(0, PAGE); !page.isEmpty(); page = ledger.read(next, PAGE)) {
      for (Commit commit : page) {
        if (commit.position() != next)
          findings.add(Finding.missing(next, "check.position", commit.position()));
        // From here on nothing stands where it should.
        if (commit.last() < next) return;
        check(commit);
        next = commit.last() + 1;
      }
    }
    if (next != head + 1) findings.add(Finding.missing(next, "check.head", head));
  }

  private void check(Commit commit) {
    long seq = nextSeqs.getOrDefault(commit.stream(), 0L);
    if (commit.seq() != seq)
      findings.add(Finding.missing(commit.position(), "check.sequence", commit.stream(), seq));
    if (commit.at().isBefore(before))
      findings.add(Finding.changed(commit.position(), "check.time"));
    for (int i = 0; i < commit.entries().size(); i++)
      if (!isOf(commit, i)) findings.add(Finding.changed(commit.position() + i, "check.entry"));
    if (!isFound(commit)) findings.add(Finding.changed(commit.position(), "check.look-up"));
    nextSeqs.put(commit.stream(), commit.lastSeq() + 1);
    before = commit.at();
  }

  /** Whether an entry is canonical and says what its commit's columns say. */
  private static boolean isOf(Commit commit, int index) {
    byte[] bytes = commit.entries().get(index);
    try {
      var entry = Entry.of(JSON.readValue(bytes, new TypeReference<Map<String, Object>>() {}));
      return Arrays.equals(entry.bytes(), bytes)
          && entry.stream().equals(commit.stream())
          && entry.seq() == commit.seq() + index
          && entry.at().equals(commit.at())
          && commit.cid().equals(entry.meta().get("command"));
    } catch (CanonicalJson.NotCanonical | JacksonException notAnEntry) {
      return false;
    }
  }

  /** Whether every way to look it up leads to it. */
  private boolean isFound(Commit commit) {
    return isFirst(ledger.read(commit.last(), 1), commit)
        && isFirst(ledger.readStream(commit.stream(), commit.lastSeq(), 1), commit)
        && isFirst(ledger.findCommand(commit.cid()).stream().toList(), commit)
        && ledger.positionAt(commit.at()) >= commit.last();
  }

  private static boolean isFirst(List<Commit> found, Commit commit) {
    return !found.isEmpty() && found.getFirst().position() == commit.position();
  }

  private void named(Recorded<DomainEvent> recorded, Readers vault) {
    Named.in(recorded.event())
        .forEach(document -> document(recorded.position(), document.sha256()));
    if (recorded.event() instanceof BallotCast ballot && !holds(vault, ballot.commitment()))
      findings.add(Finding.missing(recorded.position(), "check.envelope", ballot.commitment()));
  }

  private void document(long position, String sha256) {
    Path file = folder.resolve("documents").resolve(sha256);
    try {
      if (!Files.exists(file)) findings.add(Finding.missing(position, "check.document", sha256));
      else if (!sha256(Files.readAllBytes(file)).equals(sha256))
        findings.add(Finding.changed(position, "check.document-changed", sha256));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean holds(Readers vault, String commitment) {
    return vault.query(
        connection -> {
          try (var statement =
              connection.prepareStatement("SELECT 1 FROM envelope WHERE commitment = ?")) {
            statement.setString(1, commitment);
            try (var row = statement.executeQuery()) {
              return row.next();
            }
          }
        });
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
