package id.jejak.kernel.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.kernel.ledger.CanonicalJson.NotCanonical;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * RFC 8785's own examples, as far as they apply. Its appendix B (numbers) is about floats and does
 * not: we refuse them. Its members {@code numbers} and {@code null} are left out of 3.2.2 and 3.2.4
 * for the same reason.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CanonicalJsonTest {

  @Test
  void the_example_of_3_2_2_without_its_floats_and_null() {
    var sample = new LinkedHashMap<String, Object>();
    sample.put("string", "\u20ac$\u000f\nA'B\"\\\\\"/");
    sample.put("literals", List.of(true, false));

    assertThat(CanonicalJson.text(sample))
        .isEqualTo(
            "{\"literals\":[true,false],\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
  }

  @Test
  void the_bytes_of_3_2_4_without_its_floats_and_null() {
    var sample = Map.of("string", "\u20ac$\u000F\nA'B\"\\\\\"/", "literals", List.of(true, false));

    assertThat(HexFormat.ofDelimiter(" ").formatHex(CanonicalJson.bytes(sample)))
        .isEqualTo(
            "7b 22 6c 69 74 65 72 61 6c 73 22 3a 5b 74 72 75 65 2c 66 61 6c 73 65 5d 2c 22 73"
                + " 74 72 69 6e 67 22 3a 22 e2 82 ac 24 5c 75 30 30 30 66 5c 6e 41 27 42 5c 22"
                + " 5c 5c 5c 5c 5c 22 2f 22 7d");
  }

  /** The example's member U+FB33 is not in NFC and so is refused here; U+FB01 stands in for it. */
  @Test
  void members_sort_by_utf_16_code_unit_as_in_3_2_3() {
    var sample = new LinkedHashMap<String, Object>();
    sample.put("\u20ac", "Euro Sign");
    sample.put("\r", "Carriage Return");
    sample.put("\ufb01", "Latin Small Ligature Fi");
    sample.put("1", "One");
    sample.put("\ud83d\ude00", "Emoji: Grinning Face");
    sample.put("\u0080", "Control");
    sample.put("\u00f6", "Latin Small Letter O With Diaeresis");

    assertThat(CanonicalJson.text(sample))
        .isEqualTo(
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                + "\"\ud83d\ude00\":\"Emoji: Grinning Face\","
                + "\"\ufb01\":\"Latin Small Ligature Fi\"}");
    assertThatThrownBy(() -> CanonicalJson.text(Map.of("\ufb33", "Dalet With Dagesh")))
        .isInstanceOf(NotCanonical.class);
  }

  @Test
  void controls_are_written_as_3_2_2_2_says() {
    assertThat(CanonicalJson.text("\b\t\n\f\r\u0000\u001f\u007f/"))
        .isEqualTo("\"\\b\\t\\n\\f\\r\\u0000\\u001f\u007f/\"");
  }

  @Test
  void integers_reach_to_2_to_the_53rd_and_no_further() {
    long most = 9_007_199_254_740_992L;
    assertThat(CanonicalJson.text(List.of(most, -most, 0, -1)))
        .isEqualTo("[" + most + ",-" + most + ",0,-1]");
    for (long beyond : new long[] {most + 1, -most - 1, Long.MAX_VALUE, Long.MIN_VALUE})
      assertThatThrownBy(() -> CanonicalJson.text(beyond)).isInstanceOf(NotCanonical.class);
  }

  @Test
  void what_has_no_one_form_is_refused() {
    var absent = new HashMap<String, Object>();
    absent.put("absent", null);
    var hollow = new ArrayList<Object>();
    hollow.add(null);
    for (Object value :
        Arrays.asList(1.5, 1f, BigDecimal.ONE, 'c', new int[0], Map.of(1, "one"), absent, hollow))
      assertThatThrownBy(() -> CanonicalJson.text(value)).isInstanceOf(NotCanonical.class);
  }

  @Test
  void text_must_be_in_nfc_and_whole() {
    for (String text : List.of("e\u0301", "\ud83d", "\ude00\ud83d", "a\ud83db"))
      assertThatThrownBy(() -> CanonicalJson.text(text)).isInstanceOf(NotCanonical.class);
    assertThat(CanonicalJson.text("\u00e9")).isEqualTo("\"\u00e9\"");
  }

  @Test
  void nothing_is_written_as_nothing() {
    assertThat(CanonicalJson.text(Map.of("a", List.of(), "b", Map.of())))
        .isEqualTo("{\"a\":[],\"b\":{}}");
    assertThat(CanonicalJson.text(Collections.emptyMap())).isEqualTo("{}");
  }
}
