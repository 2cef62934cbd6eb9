package id.jejak.infra.web;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.deser.jdk.UntypedObjectDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Reads the JSON made of a form, whose values are all text, into what the controller asks for. */
final class FormJson extends JacksonJsonHttpMessageConverter {
  static final MediaType TYPE = MediaType.parseMediaType("application/x-jejak-form");

  FormJson() {
    super(mapper());
    setSupportedMediaTypes(List.of(TYPE));
  }

  @Override
  public boolean canWrite(ResolvableType type, Class<?> valueClass, @Nullable MediaType mediaType) {
    return false;
  }

  private static JsonMapper mapper() {
    var builder = JsonMapper.builder();
    StrictJson.lenient(builder);
    return builder
        .addModule(new SimpleModule("form").addDeserializer(Object.class, new WholeNumbers()))
        .build();
  }

  /** Where a controller leaves the type open, text that is a whole number was meant as one. */
  private static final class WholeNumbers extends UntypedObjectDeserializer {
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,17})");

    WholeNumbers() {
      super((JavaType) null, (JavaType) null);
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
      Object value = super.deserialize(parser, context);
      return value instanceof String text && WHOLE.matcher(text).matches()
          ? Long.valueOf(text)
          : value;
    }
  }
}
