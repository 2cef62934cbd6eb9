package id.jejak.infra.ledger.mongo;

import id.jejak.infra.ledger.Commit;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;

/** A commit as the document of LEDGER 2, and back. */
final class CommitDocuments {
  private CommitDocuments() {}

  static Document document(Commit commit) {
    return new Document("_id", commit.position())
        .append("last", commit.last())
        .append("stream", commit.stream())
        .append("seq", commit.seq())
        .append("cid", commit.cid())
        .append("at", Date.from(commit.at()))
        .append("entries", commit.entries().stream().map(Binary::new).toList());
  }

  static Commit commit(Document document) {
    List<byte[]> entries =
        document.getList("entries", Binary.class).stream().map(Binary::getData).toList();
    return new Commit(
        document.getLong("_id"),
        document.getString("stream"),
        document.getLong("seq"),
        document.getString("cid"),
        document.getDate("at").toInstant(),
        entries);
  }
}
