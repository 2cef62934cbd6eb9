package id.jejak.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import id.jejak.query.SharedDocuments.Write;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SharedDocumentsTest {
  private final ViewStore store = new ViewStore();
  private final SharedDocuments shared = new SharedDocuments(store.collection("views"));

  @AfterEach
  void close() {
    store.close();
  }

  private static Write at(String id, long position) {
    return new Write(
        new Document("_id", id).append("position", position), Filters.lt("position", position));
  }

  private void assertThatThereIs(String id, long position) {
    assertThat(shared.documents().find(Filters.eq("_id", id)).first())
        .isEqualTo(new Document("_id", id).append("position", position));
  }

  @Test
  void one_that_is_not_there_is_written_although_it_was_taken_to_be() {
    shared.write(List.of(at("a", 1)));
    assertThatThereIs("a", 1);
  }

  @Test
  void of_some_of_which_another_process_wrote_one_meanwhile_all_are_written() {
    shared.add(List.of(at("b", 1)));
    shared.add(List.of(at("a", 2), at("b", 2), at("c", 2)));
    assertThatThereIs("a", 2);
    assertThatThereIs("b", 2);
    assertThatThereIs("c", 2);
  }

  @Test
  void a_newer_one_stays_and_the_others_are_written() {
    shared.add(List.of(at("a", 9), at("b", 1)));
    shared.write(List.of(at("a", 5), at("b", 5)));
    shared.add(List.of(at("a", 6), at("c", 6)));
    assertThatThereIs("a", 9);
    assertThatThereIs("b", 5);
    assertThatThereIs("c", 6);
  }

  @Test
  void nothing_is_written_of_nothing() {
    shared.write(List.of());
    assertThat(shared.documents().countDocuments()).isZero();
  }
}
