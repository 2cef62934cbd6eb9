package id.jejak.infra.ledger;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;

/** Axon's Jackson serializer, but over the short names of our events and nothing else. */
final class EventSerializer extends Jackson3Serializer {
  private final EventTypes types;

  private EventSerializer(Builder builder, EventTypes types) {
    super(builder);
    this.types = types;
  }

  static EventSerializer of(EventTypes types) {
    // A member that the event does not have would be lost in silence.
    var builder =
        Jackson3Serializer.builder()
            .jsonMapperBuilderCustomizer(
                mapper ->
                    mapper
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .addModule(new EventJson()));
    return new EventSerializer(builder, types);
  }

  /** What was read before from the same entry is not made again. */
  @Override
  @SuppressWarnings("unchecked") // what is made of a part is of the type the part names
  public <S, T> T deserialize(SerializedObject<S> object) {
    return object instanceof StoredPart part
        ? (T) part.made(() -> made(part))
        : super.deserialize(object);
  }

  /** An entry's meta is nothing but texts. */
  private Object made(StoredPart part) {
    return part.isMeta()
        ? part.texts().<Object>map(MetaData::from).orElseGet(() -> super.deserialize(part))
        : super.deserialize(part);
  }

  @Override
  public Class<?> classForType(SerializedType type) {
    if (type.getName().equals(MetaData.class.getName())) return MetaData.class;
    Class<?> event = types.named(type.getName());
    // A processor that skipped what it does not know would show half a truth.
    if (event == null) throw new SerializationException("unknown type of event: " + type.getName());
    return event;
  }

  @Override
  @SuppressWarnings("rawtypes") // as the overridden method declares it
  public SerializedType typeForClass(@Nullable Class type) {
    if (type == null) return SerializedType.emptyType();
    return new SimpleSerializedType(types.nameOf(type), types.revisionOf(type));
  }
}
