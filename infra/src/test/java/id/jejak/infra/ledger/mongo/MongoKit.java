package id.jejak.infra.ledger.mongo;

import com.mongodb.client.MongoClients;
import id.jejak.infra.ledger.KitReport;
import id.jejak.infra.ledger.LedgerStore;
import id.jejak.infra.ledger.LedgerStoreContract;
import id.jejak.infra.ledger.LedgerWriterContract;
import id.jejak.infra.ledger.LostAnswersContract;
import id.jejak.infra.ledger.StorageEngineContract;
import id.jejak.infra.ledger.StorageReadingContract;
import id.jejak.infra.ledger.StreamingContract;
import id.jejak.infra.storage.MongoAccess;
import id.jejak.infra.vault.VaultContract;
import id.jejak.infra.vault.mongo.MongoVault;
import id.jejak.infra.views.ViewsContract;
import id.jejak.query.Views;
import java.time.InstantSource;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;

/** The conformance kit over one server that speaks MongoDB's protocol. */
abstract class MongoKit implements KitReport.On {
  private final TestServer server;
  private final String database;
  private MongoAccess access;

  MongoKit(TestServer server) {
    this.server = server;
    this.database = server.newDatabase();
  }

  /** With the version the server says it is of. */
  @Override
  public String store() {
    try (var client = MongoClients.create(server.uri())) {
      var told = client.getDatabase("admin").runCommand(new Document("buildInfo", 1));
      return server.name() + " (speaks as " + told.getString("version") + ")";
    }
  }

  @BeforeEach
  void connect() {
    access = MongoAccess.to(database);
  }

  @AfterEach
  void drop() {
    access.close();
    TestServer.drop(database);
  }

  private LedgerStore ledger() {
    return MongoLedgerStore.open(access, InstantSource.system());
  }

  @Nested
  class As_a_store extends LedgerStoreContract {
    @Override
    protected LedgerStore open() {
      return ledger();
    }
  }

  @Nested
  class Under_a_writer extends LedgerWriterContract {
    @Override
    protected LedgerStore open() {
      return ledger();
    }
  }

  @Nested
  class Under_a_writer_whose_answers_are_lost extends LostAnswersContract {
    @Override
    protected LedgerStore open() {
      return ledger();
    }
  }

  @Nested
  class Under_the_engine extends StorageEngineContract {
    @Override
    protected LedgerStore open() {
      return ledger();
    }
  }

  @Nested
  class Under_the_engine_s_reading extends StorageReadingContract {
    @Override
    protected LedgerStore open() {
      return ledger();
    }
  }

  @Nested
  class Under_streams extends StreamingContract {
    @Override
    protected LedgerStore open() {
      return ledger();
    }
  }

  @Nested
  class As_views extends ViewsContract {
    @Override
    protected Views open() {
      return Views.shared(access.database("-views"));
    }
  }

  @Nested
  class As_a_vault extends VaultContract {
    @Override
    protected Parts open() {
      var vault = MongoVault.open(access, "-vault");
      return new Parts(
          vault.accounts(),
          vault.signInFailures(),
          vault.tokens(),
          vault.browserSessions(),
          vault.secrets(),
          vault.envelopes(),
          vault.documents());
    }
  }
}
