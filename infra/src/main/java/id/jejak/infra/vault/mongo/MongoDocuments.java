package id.jejak.infra.vault.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import id.jejak.infra.vault.Documents;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;

/**
 * Documents: what is known of each, and its bytes in pieces. The pieces are there before the
 * document and go after it, and belong to one handing-in alone: so no process ever drops what
 * another has just kept.
 */
record MongoDocuments(MongoCollection<Document> documents, MongoCollection<Document> pieces)
    implements Documents {
  private static final int PIECE = 1 << 20;

  @Override
  public Kept keep(byte[] content, String account, String fileName, String mediaType, Instant at) {
    var kept =
        new Kept(Documents.sha256(content), account, fileName, mediaType, content.length, at);
    if (keptAgain(kept)) return kept;
    String upload = UUID.randomUUID().toString();
    for (int i = 0; i * PIECE < content.length; i++) {
      int end = Math.min(content.length, (i + 1) * PIECE);
      pieces.insertOne(
          new Document("_id", upload + "/" + i)
              .append("bytes", new Binary(Arrays.copyOfRange(content, i * PIECE, end))));
    }
    try {
      documents.insertOne(document(kept, upload));
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
      // The same account hands the same in twice at once.
      drop(upload, kept.size());
      keptAgain(kept);
    }
    return kept;
  }

  private boolean keptAgain(Kept kept) {
    return documents
            .updateOne(
                eq("_id", id(kept)),
                Updates.combine(
                    Updates.set("fileName", kept.fileName()),
                    Updates.set("keptAt", Date.from(kept.keptAt()))))
            .getMatchedCount()
        > 0;
  }

  private static String id(Kept kept) {
    return kept.sha256() + "/" + kept.account();
  }

  private static Document document(Kept kept, String upload) {
    return new Document("_id", id(kept))
        .append("sha256", kept.sha256())
        .append("account", kept.account())
        .append("fileName", kept.fileName())
        .append("mediaType", kept.mediaType())
        .append("size", kept.size())
        .append("keptAt", Date.from(kept.keptAt()))
        .append("named", false)
        .append("upload", upload);
  }

  @Override
  public List<Kept> find(String sha256) {
    return documents
        .find(eq("sha256", sha256))
        .sort(Sorts.ascending("keptAt"))
        .map(MongoDocuments::kept)
        .into(new ArrayList<>());
  }

  private static Kept kept(Document document) {
    return new Kept(
        document.getString("sha256"),
        document.getString("account"),
        document.getString("fileName"),
        document.getString("mediaType"),
        document.getLong("size"),
        document.getDate("keptAt").toInstant());
  }

  @Override
  public Optional<byte[]> read(String sha256) {
    return documents.find(eq("sha256", sha256)).into(new ArrayList<>()).stream()
        .flatMap(each -> joined(each.getString("upload"), each.getLong("size")).stream())
        .findFirst();
  }

  /** The bytes of a handing-in; nothing if it was dropped meanwhile. */
  private Optional<byte[]> joined(String upload, long size) {
    var joined = new ByteArrayOutputStream();
    for (String id : ids(upload, size)) {
      Document piece = pieces.find(eq("_id", id)).first();
      if (piece == null) return Optional.empty();
      joined.writeBytes(piece.get("bytes", Binary.class).getData());
    }
    return Optional.of(joined.toByteArray());
  }

  private static List<String> ids(String upload, long size) {
    int count = (int) ((size + PIECE - 1) / PIECE);
    return IntStream.range(0, count).mapToObj(i -> upload + "/" + i).toList();
  }

  @Override
  public boolean name(String sha256) {
    return documents.updateMany(eq("sha256", sha256), Updates.set("named", true)).getMatchedCount()
        > 0;
  }

  @Override
  public long bytesOf(String account, Instant since) {
    long bytes = 0;
    Bson all = and(eq("account", account), gte("keptAt", Date.from(since)));
    var sizes = Projections.include("size");
    for (Document each : documents.find(all).projection(sizes)) bytes += each.getLong("size");
    return bytes;
  }

  @Override
  public void dropUnnamed(Instant before) {
    Bson old = and(eq("named", false), lt("keptAt", Date.from(before)));
    for (Document each = documents.findOneAndDelete(old);
        each != null;
        each = documents.findOneAndDelete(old))
      drop(each.getString("upload"), each.getLong("size"));
  }

  private void drop(String upload, long size) {
    ids(upload, size).forEach(id -> pieces.deleteOne(eq("_id", id)));
  }
}
