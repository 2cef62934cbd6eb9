package id.jejak.infra.vault.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import id.jejak.infra.vault.PassingEnvelopes;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;

/** Envelopes with the time they were kept, a document each. */
record MongoPassingEnvelopes(MongoCollection<Document> envelopes, InstantSource clock)
    implements PassingEnvelopes {
  @Override
  public void keep(String commitment, Sealed envelope) {
    envelopes.replaceOne(
        eq("_id", commitment),
        MongoEnvelopes.document(commitment, envelope).append("at", Date.from(clock.instant())),
        new ReplaceOptions().upsert(true));
  }

  @Override
  public Optional<Sealed> find(String commitment) {
    return new MongoEnvelopes(envelopes).find(commitment);
  }

  @Override
  public boolean isEmpty() {
    return new MongoEnvelopes(envelopes).isEmpty();
  }

  @Override
  public void forget(String commitment) {
    envelopes.deleteOne(eq("_id", commitment));
  }

  @Override
  public void drop(Instant keptBefore) {
    envelopes.deleteMany(lt("at", Date.from(keptBefore)));
  }
}
