package id.jejak.infra.vault.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import id.jejak.infra.vault.Envelopes;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;

/** Envelopes, a document each. */
record MongoEnvelopes(MongoCollection<Document> envelopes) implements Envelopes {
  @Override
  public void keep(String commitment, Sealed envelope) {
    envelopes.replaceOne(
        eq("_id", commitment), document(commitment, envelope), new ReplaceOptions().upsert(true));
  }

  static Document document(String commitment, Sealed envelope) {
    return new Document("_id", commitment)
        .append("nonce", new Binary(envelope.nonce()))
        .append("sealed", new Binary(envelope.content()));
  }

  @Override
  public Optional<Sealed> find(String commitment) {
    return Optional.ofNullable(envelopes.find(eq("_id", commitment)).first())
        .map(it -> new Sealed(bytes(it, "nonce"), bytes(it, "sealed")));
  }

  private static byte[] bytes(Document envelope, String field) {
    return envelope.get(field, Binary.class).getData();
  }

  @Override
  public boolean isEmpty() {
    return envelopes.find().first() == null;
  }
}
