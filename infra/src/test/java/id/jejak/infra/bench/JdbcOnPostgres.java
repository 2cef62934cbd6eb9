package id.jejak.infra.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;

/**
 * Axon's JDBC engine on a PostgreSQL of its own. Each append is one statement that commits itself,
 * which spares it two round trips.
 */
final class JdbcOnPostgres {
  private static final int MOST_SENDERS = 64;

  private JdbcOnPostgres() {}

  static Contender contender() {
    return new Contender(
        "Axon's JDBC engine on PostgreSQL", (directory, events) -> open(PostgresCluster.start()));
  }

  private static EngineUnderTest open(PostgresCluster cluster) {
    var config = new HikariConfig();
    config.setJdbcUrl(cluster.url());
    config.setMaximumPoolSize(MOST_SENDERS);
    var pool = new HikariDataSource(config);
    var engine =
        JdbcEventStorageEngine.builder()
            .connectionProvider(pool::getConnection)
            .transactionManager(NoTransactionManager.instance())
            .eventSerializer(Sample.serializer())
            .snapshotSerializer(Sample.serializer())
            .build();
    engine.createSchema(PostgresEventTableFactory.INSTANCE);
    return new AxonEngine(
        engine,
        () -> {
          pool.close();
          cluster.close();
        });
  }
}
