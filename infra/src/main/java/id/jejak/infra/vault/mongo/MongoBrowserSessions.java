package id.jejak.infra.vault.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import id.jejak.infra.vault.BrowserSessions;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;

/** Browser sessions, a document each. */
record MongoBrowserSessions(MongoCollection<Document> sessions) implements BrowserSessions {
  @Override
  public void begin(String hash, BrowserSession session) {
    sessions.insertOne(
        new Document("_id", hash)
            .append("account", session.account())
            .append("passwordMark", session.passwordMark())
            .append("csrf", session.csrf())
            .append("begunAt", Date.from(session.begunAt()))
            .append("seenAt", Date.from(session.seenAt())));
  }

  @Override
  public Optional<BrowserSession> find(String hash) {
    return Optional.ofNullable(sessions.find(eq("_id", hash)).first())
        .map(
            it ->
                new BrowserSession(
                    it.getString("account"),
                    it.getString("passwordMark"),
                    it.getString("csrf"),
                    it.getDate("begunAt").toInstant(),
                    it.getDate("seenAt").toInstant()));
  }

  @Override
  public void seen(String hash, Instant at) {
    sessions.updateOne(eq("_id", hash), Updates.max("seenAt", Date.from(at)));
  }

  @Override
  public void end(String hash) {
    sessions.deleteOne(eq("_id", hash));
  }

  @Override
  public void endAll(String account) {
    sessions.deleteMany(eq("account", account));
  }

  @Override
  public void drop(Instant begunBefore, Instant seenBefore) {
    sessions.deleteMany(
        or(lt("begunAt", Date.from(begunBefore)), lt("seenAt", Date.from(seenBefore))));
  }
}
