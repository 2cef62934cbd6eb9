package id.jejak.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.jejak.query.Views.Stored;
import java.util.Map;
import org.bson.Document;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Turns views into documents and back; absent is absent, instants and days are ISO 8601. */
final class Documents {
  private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() {};

  private final JsonMapper json =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  Document document(String id, Stored<?> stored) {
    return new Document("_id", id)
        .append("position", stored.position())
        .append("view", new Document(json.convertValue(stored.view(), MEMBERS)));
  }

  <V extends Record> V view(Document document, Class<V> type) {
    return json.convertValue(document.get("view", Document.class), type);
  }
}
