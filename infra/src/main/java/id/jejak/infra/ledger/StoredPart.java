package id.jejak.infra.ledger;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.jspecify.annotations.Nullable;

/**
 * An entry's data or meta: where in the entry's bytes it lies and, once made, the object it stands
 * for. A tree of it is made only for an upcaster that asks: it costs more than reading twice.
 */
final class StoredPart implements SerializedObject<byte[]> {
  private final SerializedType type;
  private final byte[] entry;
  private final Range range;
  private volatile @Nullable Object made;

  StoredPart(SerializedType type, byte[] entry, Range range) {
    this.type = type;
    this.entry = entry;
    this.range = range;
  }

  /** From a byte on to before another. */
  record Range(int from, int to) {}

  /** The object that the bytes stand for; events and their meta are values, so one serves all. */
  Object made(Supplier<Object> making) {
    Object known = made;
    if (known == null) {
      known = making.get();
      made = known;
    }
    return known;
  }

  boolean isMeta() {
    return type.getName().equals(MetaData.class.getName());
  }

  /** Its members, if it is an object of nothing but plain texts. */
  Optional<Map<String, String>> texts() {
    var texts = new HashMap<String, String>();
    boolean plain =
        PlainObject.read(
            entry,
            range,
            (name, value) ->
                PlainObject.isText(entry, value)
                    && texts.put(name, PlainObject.text(entry, value)) == null);
    return plain ? Optional.of(texts) : Optional.empty();
  }

  @Override
  public byte[] getData() {
    return Arrays.copyOfRange(entry, range.from, range.to);
  }

  @Override
  public Class<byte[]> getContentType() {
    return byte[].class;
  }

  @Override
  public SerializedType getType() {
    return type;
  }
}
