package id.jejak.infra.ledger;

import id.jejak.infra.ledger.Fixtures.NoteEvent.NoteWritten;
import id.jejak.infra.ledger.sqlite.SqliteLedgerStore;
import id.jejak.infra.vault.AccountRecord;
import id.jejak.infra.vault.AccountVault;
import id.jejak.infra.vault.BrowserSessions;
import id.jejak.infra.vault.BrowserSessions.BrowserSession;
import id.jejak.infra.vault.Documents;
import id.jejak.infra.vault.FileDocuments;
import id.jejak.infra.vault.SealedEnvelopes;
import id.jejak.infra.vault.SqliteAccountVault;
import id.jejak.infra.vault.SqliteBrowserSessions;
import id.jejak.infra.vault.SqliteEnvelopes;
import id.jejak.infra.vault.VaultFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/**
 * A process that writes as fast as it can until it is killed, and says what was acknowledged:
 * {@code event <command id> <position>}, {@code document <sha256>}, {@code envelope <commitment>},
 * {@code account <id>}, {@code session <hash>}.
 */
final class KilledWriter {
  /** Ends every line: one without it was cut off. */
  static final String WHOLE = " .";

  private static final int SENDERS = 6;
  private final OpenLedger ledger;
  private final Documents documents;
  private final SealedEnvelopes envelopes;
  private final AccountVault accounts;
  private final BrowserSessions sessions;

  private KilledWriter(Path directory) throws IOException {
    var store = SqliteLedgerStore.open(directory);
    var vault = VaultFile.open(directory);
    ledger = OpenLedger.over(store, Clock.systemUTC());
    documents = FileDocuments.open(vault, directory);
    envelopes = SealedEnvelopes.open(new SqliteEnvelopes(vault), directory);
    accounts = new SqliteAccountVault(vault);
    sessions = new SqliteBrowserSessions(vault);
  }

  public static void main(String[] arguments) throws IOException {
    var writer = new KilledWriter(Path.of(arguments[0]));
    for (int i = 0; i < SENDERS; i++) new Thread(writer::writeForEver).start();
  }

  private void writeForEver() {
    String stream = "note/" + UUID.randomUUID();
    for (long seq = 0; ; seq++) {
      String cid = "somebody:" + UUID.randomUUID();
      // Now and then an event names something that lies in the vault: there first, then here.
      String text = seq % 10 == 0 ? inVault(stream + seq) : "a note";
      ledger
          .engine()
          .appendEvents(
              List.of(
                  new GenericDomainEventMessage<>(
                      "note",
                      stream,
                      seq,
                      new NoteWritten(text, seq),
                      Map.of("actor", "somebody", "role", "TEST", "command", cid))));
      var answer = ledger.store().findCommand(cid).orElseThrow();
      say("event " + cid + " " + answer.last());
    }
  }

  private String inVault(String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    var document = documents.keep(bytes, "somebody", "a.txt", "text/plain", Instant.now());
    say("document " + document.sha256());
    envelopes.seal(document.sha256(), bytes);
    say("envelope " + document.sha256());
    accounts.keep(new AccountRecord(document.sha256(), content, "Somebody", "hash"));
    say("account " + document.sha256());
    var now = Instant.now();
    sessions.begin(
        document.sha256(), new BrowserSession(document.sha256(), "mark", "csrf", now, now));
    say("session " + document.sha256());
    return document.sha256();
  }

  private static void say(String line) {
    synchronized (System.out) {
      System.out.println(line + WHOLE);
      System.out.flush();
    }
  }
}
