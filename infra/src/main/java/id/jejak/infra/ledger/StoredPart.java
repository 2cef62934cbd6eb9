package id.jejak.infra.ledger;

import java.util.function.Supplier;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An entry's data or meta: a tree until the object is made of it, then that object, which is far
 * smaller. An upcaster that wants the tree after all has it read again.
 */
final class StoredPart implements SerializedObject<JsonNode> {
  private final SerializedType type;
  private final Supplier<JsonNode> again;
  private volatile @Nullable JsonNode tree;
  private volatile @Nullable Object made;

  StoredPart(String type, @Nullable String revision, JsonNode tree, Supplier<JsonNode> again) {
    this.type = new SimpleSerializedType(type, revision);
    this.tree = tree;
    this.again = again;
  }

  /** The object that the tree stands for; events and their meta are values, so one serves all. */
  Object made(Supplier<Object> making) {
    Object known = made;
    if (known == null) {
      known = making.get();
      made = known;
      tree = null;
    }
    return known;
  }

  @Override
  public JsonNode getData() {
    JsonNode read = tree;
    return read == null ? again.get() : read;
  }

  @Override
  public Class<JsonNode> getContentType() {
    return JsonNode.class;
  }

  @Override
  public SerializedType getType() {
    return type;
  }
}
