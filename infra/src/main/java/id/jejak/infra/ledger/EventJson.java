package id.jejak.infra.ledger;

import id.jejak.kernel.ledger.Entry;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.ValueInstantiators;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.deser.std.StdValueInstantiator;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads events as the mapper would by itself, but makes records by their constructors, where it
 * would adapt a method handle anew for each, and reads instants in the one shape we write.
 */
final class EventJson extends SimpleModule {
  private static final long serialVersionUID = 1L;

  EventJson() {
    addDeserializer(Instant.class, new Instants());
  }

  @Override
  public void setupModule(SetupContext context) {
    super.setupModule(context);
    context.addValueInstantiators(
        new ValueInstantiators.Base() {
          @Override
          public ValueInstantiator modifyValueInstantiator(
              DeserializationConfig config,
              BeanDescription.Supplier type,
              ValueInstantiator usual) {
            return type.isRecordType()
                    && usual instanceof StdValueInstantiator standard
                    && standard.getWithArgsCreator() != null
                    && standard.getWithArgsCreator().getAnnotated()
                        instanceof Constructor<?> constructor
                ? new Records(standard, constructor)
                : usual;
          }
        });
  }

  private static final class Records extends StdValueInstantiator {
    private final Constructor<?> constructor;

    Records(StdValueInstantiator standard, Constructor<?> constructor) {
      super(standard);
      this.constructor = constructor;
      constructor.setAccessible(true); // records nested in package-private types
    }

    @Override
    public Object createFromObjectWith(DeserializationContext context, Object[] arguments) {
      try {
        return constructor.newInstance(arguments);
      } catch (InvocationTargetException e) {
        return context.handleInstantiationProblem(_valueClass, null, e.getCause());
      } catch (ReflectiveOperationException | IllegalArgumentException e) {
        return context.handleInstantiationProblem(_valueClass, null, e);
      }
    }
  }

  private static final class Instants extends StdDeserializer<Instant> {
    Instants() {
      super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) {
      if (!parser.hasToken(JsonToken.VALUE_STRING))
        return (Instant) context.handleUnexpectedToken(Instant.class, parser);
      String text = parser.getString();
      try {
        return Entry.instant(text);
      } catch (DateTimeParseException e) {
        return (Instant)
            context.handleWeirdStringValue(Instant.class, text, "not an instant in UTC");
      }
    }
  }
}
