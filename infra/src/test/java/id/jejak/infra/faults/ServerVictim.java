package id.jejak.infra.faults;

import id.jejak.infra.ledger.mongo.FerretServer;

/** The server that keeps everything. */
record ServerVictim(FerretServer server) implements Victim {
  @Override
  public String name() {
    return Fault.SERVER;
  }

  @Override
  public ProcessHandle handle() {
    return server.handle();
  }

  @Override
  public void kill() {
    server.kill();
  }

  @Override
  public void stop() {
    server.stop();
  }

  @Override
  public void start() {
    server.restart();
  }

  @Override
  public void close() {
    server.close();
  }
}
