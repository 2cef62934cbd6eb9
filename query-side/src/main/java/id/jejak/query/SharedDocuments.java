package id.jejak.query;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReplaceOneModel;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
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
    private String id() {
      return document.getString("_id");
    }
  }

  /** Writes documents of different ids; a newer one that is there stays. */
  void write(List<Write> writes) {
    if (replaced(writes)) return;
    Set<String> there = ids(writes);
    List<Write> absent = writes.stream().filter(write -> !there.contains(write.id())).toList();
    // Where another process was faster, it may have written something older.
    if (!absent.isEmpty() && !inserted(absent)) replaced(absent);
  }

  /** Whether all of them took an older one's place. */
  private boolean replaced(List<Write> writes) {
    var replacing =
        writes.stream()
            .map(
                write ->
                    new ReplaceOneModel<>(
                        Filters.and(Filters.eq("_id", write.id()), write.older()),
                        write.document()))
            .toList();
    return documents.bulkWrite(replacing, IN_ANY_ORDER).getMatchedCount() == writes.size();
  }

  /** The ids of which there is a document. */
  private Set<String> ids(List<Write> writes) {
    var found =
        documents
            .find(Filters.in("_id", writes.stream().map(Write::id).toList()))
            .projection(new Document("_id", 1));
    return StreamSupport.stream(found.spliterator(), false)
        .map(document -> document.getString("_id"))
        .collect(Collectors.toSet());
  }

  /** Whether there was none of any of them. */
  private boolean inserted(List<Write> absent) {
    try {
      documents.insertMany(
          absent.stream().map(Write::document).toList(), new InsertManyOptions().ordered(false));
      return true;
    } catch (MongoBulkWriteException e) {
      if (e.getWriteErrors().stream().anyMatch(error -> error.getCode() != DUPLICATE_KEY)) throw e;
      return false;
    }
  }
}
