package id.jejak.infra.vault.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import id.jejak.infra.vault.Secrets;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;

/** Secrets, a document each. */
record MongoSecrets(MongoCollection<Document> secrets) implements Secrets {
  @Override
  public byte[] keepFirst(String name, byte[] value) {
    try {
      secrets.insertOne(new Document("_id", name).append("value", new Binary(value)));
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
    }
    return find(name).orElseThrow();
  }

  @Override
  public Optional<byte[]> find(String name) {
    return Optional.ofNullable(secrets.find(eq("_id", name)).first())
        .map(it -> it.get("value", Binary.class).getData());
  }
}
