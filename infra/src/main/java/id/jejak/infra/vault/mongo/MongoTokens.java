package id.jejak.infra.vault.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import id.jejak.infra.vault.Tokens;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.Optional;
import org.bson.Document;

/** Tokens, a document each, by the hash in hexadecimal. */
record MongoTokens(MongoCollection<Document> tokens) implements Tokens {
  @Override
  public void keep(byte[] hash, Token token) {
    tokens.replaceOne(
        eq("_id", id(hash)),
        new Document("_id", id(hash))
            .append("account", token.account())
            .append("kind", token.kind())
            .append("expiresAt", Date.from(token.expiresAt())),
        new ReplaceOptions().upsert(true));
  }

  @Override
  public Optional<Token> find(byte[] hash, Instant now) {
    var valid = and(eq("_id", id(hash)), gt("expiresAt", Date.from(now)));
    return Optional.ofNullable(tokens.find(valid).first())
        .map(
            it ->
                new Token(
                    it.getString("account"),
                    it.getString("kind"),
                    it.getDate("expiresAt").toInstant()));
  }

  @Override
  public void revoke(byte[] hash) {
    tokens.deleteOne(eq("_id", id(hash)));
  }

  @Override
  public void revokeAll(String account) {
    tokens.deleteMany(eq("account", account));
  }

  @Override
  public void dropExpired(Instant now) {
    tokens.deleteMany(lte("expiresAt", Date.from(now)));
  }

  private static String id(byte[] hash) {
    return HexFormat.of().formatHex(hash);
  }
}
