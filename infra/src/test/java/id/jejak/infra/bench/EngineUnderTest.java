package id.jejak.infra.bench;

import java.sql.SQLException;

/** An engine, or a store by itself, with events of one kind in it. */
interface EngineUnderTest extends AutoCloseable {

  /**
   * Appends commits of one event, each durable before its sender goes on, until the budget is
   * spent. A store by itself writes them in groups of as many as there would be senders.
   */
  void append(int senders, Budget budget) throws Exception;

  /**
   * Reads events and their metadata from the first on until all are read or the budget is spent.
   */
  void replay(Budget budget) throws Exception;

  @Override
  void close() throws SQLException;
}
