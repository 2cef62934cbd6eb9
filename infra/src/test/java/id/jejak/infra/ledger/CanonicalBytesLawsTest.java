package id.jejak.infra.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.ledger.CanonicalJson;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The laws of canonical bytes, against a JSON parser that is not ours. */
class CanonicalBytesLawsTest {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_LONG_FOR_INTS).build();

  @Property(tries = 500)
  void parsing_what_was_written_gives_the_value_back(@ForAll("values") Object value) {
    assertThat(JSON.readValue(CanonicalJson.bytes(value), Object.class)).isEqualTo(value);
  }

  @Property(tries = 500)
  void the_order_of_members_does_not_matter(
      @ForAll("objects") Map<String, Object> object, @ForAll Random random) {
    var members = new ArrayList<>(object.entrySet());
    Collections.shuffle(members, random);
    var shuffled = new LinkedHashMap<String, Object>();
    members.forEach(member -> shuffled.put(member.getKey(), member.getValue()));

    assertThat(CanonicalJson.bytes(shuffled)).isEqualTo(CanonicalJson.bytes(object));
  }

  @Property(tries = 500)
  void different_values_have_different_bytes(
      @ForAll("values") Object one, @ForAll("values") Object other) {
    boolean same = CanonicalJson.text(one).equals(CanonicalJson.text(other));
    assertThat(same).isEqualTo(one.equals(other));
  }

  @Provide
  Arbitrary<Object> values() {
    return values(3);
  }

  @Provide
  Arbitrary<Map<String, Object>> objects() {
    return Arbitraries.maps(texts(), values(2)).ofMaxSize(6);
  }

  private static Arbitrary<Object> values(int depth) {
    Arbitrary<Object> leaf =
        Arbitraries.oneOf(
            texts().map(Object.class::cast),
            Arbitraries.longs().between(-(1L << 53), 1L << 53).map(Object.class::cast),
            Arbitraries.of(true, false).map(Object.class::cast));
    if (depth == 0) return leaf;
    Arbitrary<List<Object>> lists = values(depth - 1).list().ofMaxSize(4);
    Arbitrary<Map<String, Object>> maps = Arbitraries.maps(texts(), values(depth - 1)).ofMaxSize(4);
    return Arbitraries.oneOf(leaf, lists.map(Object.class::cast), maps.map(Object.class::cast));
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .ofMaxLength(12)
        .filter(text -> text.chars().noneMatch(c -> Character.isSurrogate((char) c)))
        .map(text -> Normalizer.normalize(text, Normalizer.Form.NFC));
  }
}
