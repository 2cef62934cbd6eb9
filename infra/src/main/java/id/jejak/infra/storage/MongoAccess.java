package id.jejak.infra.storage;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoConfigurationException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import id.jejak.infra.storage.StoreUnusable.Code;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * The way to a MongoDB: what is answered as written is on the disks of a majority, what is read was
 * there, and nobody waits for ever. Time-outs that the URI names take the place of ours.
 */
public final class MongoAccess implements AutoCloseable {
  private static final String DATABASE = "jejak";
  private static final int CONNECT_SECONDS = 3;
  private static final int SELECT_SECONDS = 4;
  private static final int ANSWER_SECONDS = 5;
  private static final WriteConcern DURABLE =
      WriteConcern.MAJORITY.withJournal(true).withWTimeout(4, TimeUnit.SECONDS);

  private final MongoClient client;
  private final ConnectionString uri;

  private MongoAccess(MongoClient client, ConnectionString uri) {
    this.client = client;
    this.uri = uri;
  }

  /** The way that a URI names; nothing is sent yet. */
  public static MongoAccess to(String uri) {
    var parsed = parsed(uri);
    var settings =
        MongoClientSettings.builder()
            .applicationName("jejak")
            .applyToClusterSettings(
                cluster -> cluster.serverSelectionTimeout(SELECT_SECONDS, TimeUnit.SECONDS))
            .applyToSocketSettings(
                socket ->
                    socket
                        .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                        .readTimeout(ANSWER_SECONDS, TimeUnit.SECONDS))
            .applyConnectionString(parsed)
            .build();
    return new MongoAccess(MongoClients.create(settings), parsed);
  }

  private static ConnectionString parsed(String uri) {
    try {
      return new ConnectionString(uri);
    } catch (IllegalArgumentException | MongoConfigurationException e) {
      // The driver's sentence may repeat the URI, and so a password.
      throw new StoreUnusable(Code.STORE_UNREADABLE, "The MongoDB URI cannot be understood.");
    }
  }

  /** The database that the URI names. */
  public MongoDatabase database() {
    return database("");
  }

  /** A database beside it, whose name ends differently. */
  public MongoDatabase database(String ending) {
    return client
        .getDatabase(name(uri) + ending)
        .withReadPreference(ReadPreference.primary())
        .withReadConcern(ReadConcern.MAJORITY)
        .withWriteConcern(DURABLE);
  }

  private static String name(ConnectionString uri) {
    return Objects.requireNonNullElse(uri.getDatabase(), DATABASE);
  }

  /** Where it leads, for people: hosts and database, no user and no password. */
  public String place() {
    return place(uri);
  }

  /** Where a URI leads, for people, even if it makes no sense. */
  public static String placeOf(String uri) {
    try {
      return place(parsed(uri));
    } catch (StoreUnusable meaningless) {
      return "MongoDB";
    }
  }

  private static String place(ConnectionString uri) {
    return String.join(",", uri.getHosts()) + "/" + name(uri);
  }

  @Override
  public void close() {
    client.close();
  }
}
