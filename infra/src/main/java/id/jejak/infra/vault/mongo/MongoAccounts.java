package id.jejak.infra.vault.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import id.jejak.infra.vault.AccountRecord;
import id.jejak.infra.vault.AccountVault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Account records, a document each. */
record MongoAccounts(MongoCollection<Document> accounts) implements AccountVault {
  @Override
  public void keep(AccountRecord record) {
    accounts.replaceOne(
        eq("_id", record.account()),
        new Document("_id", record.account())
            .append("userName", record.userName())
            .append("displayName", record.displayName())
            .append("passwordHash", record.passwordHash()),
        new ReplaceOptions().upsert(true));
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
