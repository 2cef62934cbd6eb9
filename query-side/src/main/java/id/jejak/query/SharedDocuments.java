package id.jejak.query;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReplaceOneModel;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Documents that several processes write: each over an older one, or where there is none yet.
 *
 * <p>An upsert would do both at once, but ends in a duplicate key where there is a newer document,
 * and FerretDB says that in a way that the driver cannot read: a projection that had to see the
 * same events once more stood still for ever.
 */
record SharedDocuments(MongoCollection<Document> documents) {
  private static final int DUPLICATE_KEY = 11_000;
  private static final BulkWriteOptions IN_ANY_ORDER = new BulkWriteOptions().ordered(false);

  /** A document, and what is older than it among those of its id. */
  record Write(Document document, Bson older) {
    private Bson target() {
      return Filters.and(Filters.eq("_id", document.getString("_id")), older);
    }
  }

  /**
   * Writes documents of different ids, most of which are there; a newer one that is there stays.
   */
  void write(List<Write> writes) {
    if (!replaced(writes)) add(writes);
  }

  /** Writes documents of different ids of which there was none. */
  void add(List<Write> writes) {
    // Where another process wrote meanwhile, it may have been something older still.
    if (!inserted(writes)) replaced(writes);
  }

  /** Whether all of them took an older one's place. */
  private boolean replaced(List<Write> writes) {
    if (writes.isEmpty()) return true;
    var replacing =
        writes.stream()
            .map(write -> new ReplaceOneModel<>(write.target(), write.document()))
            .toList();
    return documents.bulkWrite(replacing, IN_ANY_ORDER).getMatchedCount() == writes.size();
  }

  /** Whether there was none of any of them yet; those of which there is one are left out. */
  private boolean inserted(List<Write> writes) {
    if (writes.isEmpty()) return true;
    try {
      documents.insertMany(
          writes.stream().map(Write::document).toList(), new InsertManyOptions().ordered(false));
      return true;
    } catch (MongoBulkWriteException e) {
      boolean unsure = e.getWriteConcernError() != null;
      if (unsure || e.getWriteErrors().stream().anyMatch(it -> it.getCode() != DUPLICATE_KEY))
        throw e;
      return false;
    }
  }
}
