package id.jejak.infra.bench;

import id.jejak.infra.bench.Contender.NotRun;
import java.io.IOException;

/** A server that speaks MongoDB's protocol, on the loopback address. */
interface DocumentServer extends AutoCloseable {

  /** What is told of the write concern wherever its rows stand. */
  String name();

  /**
   * The URI of the databases of a run, to which a contender adds its name.
   *
   * @throws NotRun if the server cannot hold so many events
   */
  String database(long events) throws NotRun;

  @Override
  void close();

  /** FerretDB if its program is found, else mongo-java-server. */
  static DocumentServer start() throws IOException, InterruptedException {
    var program = FerretDb.program();
    return program.isPresent() ? FerretDb.start(program.get()) : new MongoJavaServer();
  }
}
