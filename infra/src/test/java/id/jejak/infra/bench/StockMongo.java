package id.jejak.infra.bench;

import com.mongodb.ConnectionString;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClients;
import java.util.Objects;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine;

/** Axon's MongoDB extension as it comes, a document per event. */
final class StockMongo {
  private StockMongo() {}

  static Contender on(DocumentServer server) {
    return new Contender(
        "axon-mongo on " + server.name(),
        (directory, events) -> open(server.database("axon", events)));
  }

  private static EngineUnderTest open(String database) {
    var client = MongoClients.create(database);
    String name = Objects.requireNonNull(new ConnectionString(database).getDatabase());
    var template =
        DefaultMongoTemplate.builder()
            .mongoDatabase(
                client
                    .getDatabase(name)
                    .withReadConcern(ReadConcern.MAJORITY)
                    .withWriteConcern(WriteConcern.MAJORITY.withJournal(true)))
            .build();
    var engine =
        MongoEventStorageEngine.builder()
            .mongoTemplate(template)
            .eventSerializer(Sample.serializer())
            .snapshotSerializer(Sample.serializer())
            .build();
    return new AxonEngine(engine, client::close);
  }
}
