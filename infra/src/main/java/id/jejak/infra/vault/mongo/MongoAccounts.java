package id.jejak.infra.vault.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import id.jejak.infra.vault.AccountRecord;
import id.jejak.infra.vault.AccountVault;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Account records, a document each. */
record MongoAccounts(MongoCollection<Document> accounts) implements AccountVault {
  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

  /** Longer than a command takes: an older record belongs to an opening that came to nothing. */
  private static final Duration OPENING = Duration.ofMinutes(1);

  @Override
  public void keep(AccountRecord record) {
    accounts.replaceOne(eq("_id", record.account()), document(record), UPSERT);
  }

  /** Else who opens the account second would put his password in place of the first one's. */
  @Override
  public boolean keepAtOpening(AccountRecord record) {
    var now = Instant.now();
    var kept = document(record).append("keptAt", Date.from(now));
    try {
      accounts.insertOne(kept);
      return true;
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
    }
    var older = or(exists("keptAt", false), lt("keptAt", Date.from(now.minus(OPENING))));
    return accounts.replaceOne(and(eq("_id", record.account()), older), kept).getMatchedCount() > 0;
  }

  private static Document document(AccountRecord record) {
    return new Document("_id", record.account())
        .append("userName", record.userName())
        .append("displayName", record.displayName())
        .append("passwordHash", record.passwordHash());
  }

  @Override
  public Optional<AccountRecord> find(String account) {
    return one(eq("_id", account));
  }

  @Override
  public Optional<AccountRecord> findByUserName(String userName) {
    return one(eq("userName", userName));
  }

  private Optional<AccountRecord> one(Bson filter) {
    return Optional.ofNullable(accounts.find(filter).first()).map(MongoAccounts::record);
  }

  @Override
  public List<AccountRecord> all() {
    return accounts
        .find()
        .sort(Sorts.ascending("_id"))
        .map(MongoAccounts::record)
        .into(new ArrayList<>());
  }

  private static AccountRecord record(Document document) {
    return new AccountRecord(
        document.getString("_id"),
        document.getString("userName"),
        document.getString("displayName"),
        document.getString("passwordHash"));
  }

  @Override
  public boolean changePassword(String account, String passwordHash) {
    return accounts
            .updateOne(eq("_id", account), Updates.set("passwordHash", passwordHash))
            .getMatchedCount()
        > 0;
  }

  @Override
  public void erase(String account) {
    accounts.deleteOne(eq("_id", account));
  }
}
