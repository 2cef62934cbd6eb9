package id.jejak.infra.cli.backup;

import id.jejak.infra.document.Named;
import id.jejak.infra.ledger.Commit;
import id.jejak.infra.ledger.LedgerStore;
import id.jejak.infra.ledger.StoreLedger;
import id.jejak.infra.vault.Documents;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.award.AwardEvent.BallotCast;
import id.jejak.kernel.ledger.CanonicalJson;
import id.jejak.kernel.ledger.Entry;
import id.jejak.kernel.ledger.Recorded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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
  private final Holdings vault;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Long> nextSeqs = new HashMap<>();
  private Instant before = Instant.EPOCH;

  private StoreCheck(LedgerStore ledger, Holdings vault) {
    this.ledger = ledger;
    this.vault = vault;
  }

  /** Checks a copied ledger, which should end at a position, and what a vault holds of it. */
  static List<Finding> ofCopy(LedgerStore ledger, long head, Holdings vault) {
    var findings = of(ledger, head, vault);
    long last = ledger.head().last();
    if (last > head) findings.add(Finding.missing(last, "check.head", head));
    return findings;
  }

  /** Checks a ledger up to a position, and what a vault holds of it; others may go on writing. */
  static List<Finding> of(LedgerStore ledger, long head, Holdings vault) {
    var check = new StoreCheck(ledger, vault);
    check.commits(head);
    if (check.findings.isEmpty()) StoreLedger.over(ledger).read(0, head, check::named);
    return check.findings;
  }

  private void commits(long head) {
    long next = 0;
    for (var page = ledger.read(0, PAGE); !page.isEmpty(); page = ledger.read(next, PAGE)) {
      for (Commit commit : page) {
        if (next > head) return;
        if (commit.position() != next)
          findings.add(Finding.missing(next, "check.position", commit.position()));
        // From here on nothing stands where it should.
        if (commit.last() < next) return;
        check(commit);
        next = commit.last() + 1;
      }
    }
    if (next <= head) findings.add(Finding.missing(next, "check.head", head));
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

  private void named(Recorded<DomainEvent> recorded) {
    long position = recorded.position();
    Named.in(recorded.event()).forEach(document -> document(position, document.sha256()));
    if (recorded.event() instanceof BallotCast ballot && !vault.holdsEnvelope(ballot.commitment()))
      findings.add(Finding.missing(position, "check.envelope", ballot.commitment()));
  }

  private void document(long position, String sha256) {
    var content = vault.document(sha256);
    if (content.isEmpty()) findings.add(Finding.missing(position, "check.document", sha256));
    else if (!Documents.sha256(content.get()).equals(sha256))
      findings.add(Finding.changed(position, "check.document-changed", sha256));
  }
}
