package id.jejak.infra.ledger;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;

/** A token store that, like a real one, keeps what can be written down and read back. */
final class SerializingTokenStore extends InMemoryTokenStore {
  private final Serializer serializer =
      Jackson3Serializer.builder()
          .jsonMapperBuilderCustomizer(new LedgerConfiguration().tokenTypes())
          .build();

  @Override
  public void storeToken(@Nullable TrackingToken token, String processorName, int segment) {
    super.storeToken(copy(token), processorName, segment);
  }

  private @Nullable TrackingToken copy(@Nullable TrackingToken token) {
    if (token == null) return null;
    return serializer.deserialize(serializer.serialize(token, byte[].class));
  }
}
