package id.jejak.infra.vault.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import id.jejak.infra.storage.MongoAccess;
import id.jejak.infra.storage.MongoFormat;
import id.jejak.infra.storage.MongoTrouble;
import id.jejak.infra.storage.StoreUnusable;
import id.jejak.infra.storage.StoreUnusable.Code;
import id.jejak.infra.vault.AccountVault;
import id.jejak.infra.vault.BrowserSessions;
import id.jejak.infra.vault.Documents;
import id.jejak.infra.vault.Envelopes;
import id.jejak.infra.vault.PassingEnvelopes;
import id.jejak.infra.vault.Secrets;
import id.jejak.infra.vault.SignInFailures;
import id.jejak.infra.vault.Tokens;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import org.bson.Document;

/** The vault's database: what a call wrote is on the disks of a majority when the call returns. */
public final class MongoVault {
  private static final int LAYOUT = 1;
  private static final String LEDGER = "ledger-origin";

  private final MongoDatabase database;
  private final String place;

  private MongoVault(MongoDatabase database, String place) {
    this.database = database;
    this.place = place;
  }

  /**
   * Opens the vault of a database whose name ends so, made first if there is none.
   *
   * @param ending what the database's name has beyond the one in the URI
   */
  public static MongoVault open(MongoAccess access, String ending) {
    String place = access.place() + ending;
    return MongoTrouble.translated(
        place,
        () -> {
          var database = access.database(ending);
          new MongoFormat(database, "vault", LAYOUT, place).prepared(new Document());
          var vault = new MongoVault(database, place);
          vault.index();
          return vault;
        });
  }

  /** Opens a vault beside those who write it; empty if there is none. */
  public static Optional<MongoVault> openForReading(MongoAccess access, String ending) {
    String place = access.place() + ending;
    return MongoTrouble.translated(
        place,
        () -> {
          var database = access.database(ending);
          return new MongoFormat(database, "vault", LAYOUT, place)
              .existing()
              .map(format -> new MongoVault(database, place));
        });
  }

  /** Whether it is the vault of a ledger. */
  public boolean isOf(String origin) {
    return secrets()
        .find(LEDGER)
        .filter(known -> origin.equals(new String(known, StandardCharsets.UTF_8)))
        .isPresent();
  }

  private void index() {
    collection("account")
        .createIndex(Indexes.ascending("userName"), new IndexOptions().unique(true));
    collection("token").createIndex(Indexes.ascending("account"));
    collection("session").createIndex(Indexes.ascending("account"));
    collection("document").createIndex(Indexes.ascending("account"));
    collection("document").createIndex(Indexes.ascending("sha256"));
  }

  /**
   * Refused unless this is the vault of a ledger. The first ledger is remembered, if it is as new
   * as the vault.
   *
   * @param empty whether nothing was recorded in that ledger yet
   */
  public void requireLedger(String origin, boolean empty) {
    MongoTrouble.translated(
        place,
        () -> {
          if (!empty && secrets().find(LEDGER).isEmpty()) throw ofAnother();
          byte[] known = secrets().keepFirst(LEDGER, origin.getBytes(StandardCharsets.UTF_8));
          if (!origin.equals(new String(known, StandardCharsets.UTF_8))) throw ofAnother();
          return this;
        });
  }

  private StoreUnusable ofAnother() {
    return new StoreUnusable(
        Code.STORE_OF_ANOTHER, "The vault in " + place + " does not belong to this ledger.");
  }

  public AccountVault accounts() {
    return new MongoAccounts(collection("account"));
  }

  public SignInFailures signInFailures() {
    return new MongoSignInFailures(collection("failure"));
  }

  public Tokens tokens() {
    return new MongoTokens(collection("token"));
  }

  public BrowserSessions browserSessions() {
    return new MongoBrowserSessions(collection("session"));
  }

  public Secrets secrets() {
    return new MongoSecrets(collection("secret"));
  }

  public Envelopes envelopes() {
    return new MongoEnvelopes(collection("envelope"));
  }

  /** Envelopes of forms that were refused and not shown again yet. */
  public PassingEnvelopes refusedForms(InstantSource clock) {
    return new MongoPassingEnvelopes(collection("refused"), clock);
  }

  public Documents documents() {
    return new MongoDocuments(collection("document"), collection("piece"));
  }

  private MongoCollection<Document> collection(String name) {
    return database.getCollection(name);
  }
}
