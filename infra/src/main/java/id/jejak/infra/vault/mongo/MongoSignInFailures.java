package id.jejak.infra.vault.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import id.jejak.infra.vault.SignInFailures;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;

/** Failures to sign in, a document for each that is counted. */
record MongoSignInFailures(MongoCollection<Document> failures) implements SignInFailures {
  @Override
  public Failures of(String who) {
    return Optional.ofNullable(failures.find(eq("_id", who)).first())
        .map(it -> new Failures(it.getInteger("count"), it.getDate("lastAt").toInstant()))
        .orElse(Failures.NONE);
  }

  @Override
  public void count(String who, Instant at) {
    failures.updateOne(
        eq("_id", who),
        Updates.combine(Updates.inc("count", 1), Updates.set("lastAt", Date.from(at))),
        new UpdateOptions().upsert(true));
  }

  @Override
  public void clear(String who) {
    failures.deleteOne(eq("_id", who));
  }

  @Override
  public void drop(Instant before) {
    failures.deleteMany(lt("lastAt", Date.from(before)));
  }
}
