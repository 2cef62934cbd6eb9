package id.jejak.kernel.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.kernel.ledger.CanonicalJson.NotCanonical;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EntryTest {
  private static final Instant AT = Instant.parse("2024-03-01T12:00:00Z");
  private static final Entry ENTRY =
      new Entry(
          "report/2024-Q4/32.04",
          7,
          "ReportApproved",
          "1",
          "0f8fad5b-d9cb-469f-a165-70867728950e",
          AT,
          Map.of("actor", "a1", "role", "VERIFIER", "command", "a1:k"),
          Map.of("revision", 2L, "verifier", "a1"));

  @Test
  void the_bytes_of_an_entry_never_change() {
    assertThat(new String(ENTRY.bytes(), StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"at\":\"2024-03-01T12:00:00.000Z\",\"data\":{\"revision\":2,\"verifier\":\"a1\"},"
                + "\"id\":\"0f8fad5b-d9cb-469f-a165-70867728950e\",\"meta\":{\"actor\":\"a1\","
                + "\"command\":\"a1:k\",\"role\":\"VERIFIER\"},\"rev\":\"1\",\"seq\":7,"
                + "\"stream\":\"report/2024-Q4/32.04\",\"type\":\"ReportApproved\",\"v\":1}");
  }

  @Test
  void stamping_is_the_same_as_writing_it_with_that_instant() {
    Instant later = AT.plusMillis(1_234);
    var written =
        new Entry(
            ENTRY.stream(),
            ENTRY.seq(),
            ENTRY.type(),
            ENTRY.rev(),
            ENTRY.id(),
            later,
            ENTRY.meta(),
            ENTRY.data());

    assertThat(Entry.stamped(ENTRY.bytes(), later)).isEqualTo(written.bytes());
  }

  @Test
  void an_entry_has_exactly_its_members() {
    assertThat(Entry.of(members())).isEqualTo(ENTRY);
    for (String name : members().keySet()) {
      var without = members();
      without.remove(name);
      assertThatThrownBy(() -> Entry.of(without)).isInstanceOf(NotCanonical.class);
      var wrong = members();
      wrong.put(name, true);
      assertThatThrownBy(() -> Entry.of(wrong)).isInstanceOf(NotCanonical.class);
    }
    var more = members();
    more.put("more", "x");
    assertThatThrownBy(() -> Entry.of(more)).isInstanceOf(NotCanonical.class);
  }

  private static Map<String, Object> members() {
    return new HashMap<>(
        Map.of(
            "v", 1L,
            "stream", ENTRY.stream(),
            "seq", ENTRY.seq(),
            "type", ENTRY.type(),
            "rev", ENTRY.rev(),
            "id", ENTRY.id(),
            "at", "2024-03-01T12:00:00.000Z",
            "meta", ENTRY.meta(),
            "data", ENTRY.data()));
  }

  @Test
  void nothing_else_enters_meta() {
    var members = members();
    members.put("meta", Map.of("actor", "a1", "name", "Budi"));
    assertThatThrownBy(() -> Entry.of(members)).isInstanceOf(NotCanonical.class);
  }

  @Test
  void meta_goes_into_strings_and_back() {
    var full = new Meta("a1", "REGION", "a1:k", "digest", AT, "a1:j");
    var bare = new Meta("a1", "REGION", "a1:k", null, null, null);

    assertThat(Meta.of(full.strings())).isEqualTo(full);
    assertThat(Meta.of(bare.strings())).isEqualTo(bare);
    assertThat(bare.strings()).containsOnlyKeys("actor", "role", "command");
  }

  record Outer(String text, @Nullable String absent, List<Inner> inner, Instant at) {}

  record Inner(int number, LocalDate day, boolean yes) {
    /** Looks like a property, is none. */
    boolean isOdd() {
      return number % 2 == 1;
    }
  }

  record Floating(double figure) {}

  @Test
  void a_record_becomes_its_components_and_nothing_more() {
    var outer = new Outer("a", null, List.of(new Inner(3, LocalDate.of(2024, 3, 1), true)), AT);

    assertThat(CanonicalJson.text(PlainData.of(outer)))
        .isEqualTo(
            "{\"at\":\"2024-03-01T12:00:00Z\",\"inner\":[{\"day\":\"2024-03-01\",\"number\":3,"
                + "\"yes\":true}],\"text\":\"a\"}");
    assertThatThrownBy(() -> PlainData.of(new Floating(1.5))).isInstanceOf(NotCanonical.class);
  }

  @Test
  void an_instant_is_read_as_it_is_written_and_as_strictly_as_ever() {
    var instants =
        List.of("1970-01-01T00:00:00.000Z", "2024-02-29T23:59:59.999Z", "2031-12-01T07:08:09.010Z");
    for (String text : instants) {
      assertThat(Entry.instant(text)).isEqualTo(Instant.parse(text));
      assertThat(Entry.instant(Entry.instant(text))).isEqualTo(text);
    }
    assertThat(Entry.instant("2024-03-01T12:00:00Z")).isEqualTo(AT);
    var broken =
        List.of(
            "2024-03-01X12:00:00.000Z",
            "2024-03-01T12:00:00.+00Z",
            "2023-02-29T12:00:00.000Z",
            "2024-03-01T12:60:00.000Z",
            "soon");
    for (String text : broken)
      assertThatThrownBy(() -> Entry.instant(text)).isInstanceOf(DateTimeException.class);
  }
}
