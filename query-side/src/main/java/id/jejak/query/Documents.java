package id.jejak.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.jejak.query.Views.Stored;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns views into documents and back; absent is absent, instants and days are ISO 8601.
 *
 * <p>A view lies in its document as one JSON text: views are found by their ids alone, and a text
 * takes a tenth of the room of its members, in the store's memory as on the way there.
 */
final class Documents {
  private final JsonMapper json =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  Document document(String id, Stored<?> stored) {
    return new Document("_id", id)
        .append("position", stored.position())
        .append("view", json.writeValueAsString(stored.view()));
  }

  <V extends Record> V view(Document document, Class<V> type) {
    return json.readValue(document.getString("view"), type);
  }
}
