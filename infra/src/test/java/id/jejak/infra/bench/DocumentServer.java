package id.jejak.infra.bench;

import id.jejak.infra.bench.Contender.NotRun;
import id.jejak.infra.ledger.mongo.FerretServer;
import java.io.IOException;

/** A server that speaks MongoDB's protocol. */
interface DocumentServer extends AutoCloseable {

  /** How the tables call it. */
  String name();

  /**
   * The URI of a contender's own database.
   *
   * @throws NotRun if the server cannot hold so many events
   */
  String database(String contender, long events) throws NotRun;

  @Override
  void close();

  /** The one that is named, else FerretDB where it can be built, else mongo-java-server. */
  static DocumentServer of(Settings settings) throws IOException {
    if (!settings.mongo().isEmpty()) return new NamedServer(settings.mongo());
    return FerretServer.canBeBuilt()
        ? FerretOfOurs.in(settings.directory())
        : new MongoJavaServer();
  }
}
