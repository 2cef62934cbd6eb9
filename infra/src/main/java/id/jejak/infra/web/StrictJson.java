package id.jejak.infra.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.text.Normalizer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * Reads bodies to the letter: nothing unknown, nothing twice, nothing missing that our records do
 * not call {@code @Nullable}, no number in quotes, no fraction for an integer; text becomes NFC.
 */
@Configuration(proxyBeanMethods = false)
class StrictJson {

  @Bean
  JsonMapperBuilderCustomizer strictReading() {
    return StrictJson::strict;
  }

  static void strict(JsonMapper.Builder builder) {
    lenient(builder);
    builder
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .withCoercionConfig(
            LogicalType.Textual,
            config ->
                config
                    .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
  }

  /** As strict, but a number may be written as text: forms have nothing else. */
  static void lenient(JsonMapper.Builder builder) {
    builder
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .annotationIntrospector(new NullMarkedRecords())
        .addModule(new SimpleModule("nfc").addDeserializer(String.class, new ComposedText()));
  }

  /** Text as the ledger keeps it: composed characters (NFC). */
  private static final class ComposedText extends StringDeserializer {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
      String text = super.deserialize(parser, context);
      return text == null ? null : Normalizer.normalize(text, Normalizer.Form.NFC);
    }
  }

  /** A component of a null-marked record is required and never null unless it says otherwise. */
  private static final class NullMarkedRecords extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
      if (ours(member)) return !nullable((AnnotatedParameter) member);
      return super.hasRequiredMarker(config, member);
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
      if (ours(annotated) && !nullable((AnnotatedParameter) annotated)) {
        return JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL);
      }
      return super.findSetterInfo(config, annotated);
    }

    private static boolean ours(Annotated annotated) {
      return annotated instanceof AnnotatedParameter parameter
          && parameter.getDeclaringClass().isRecord()
          && parameter.getDeclaringClass().getPackage().isAnnotationPresent(NullMarked.class);
    }

    private static boolean nullable(AnnotatedParameter parameter) {
      AnnotatedType type =
          ((Constructor<?>) parameter.getOwner().getAnnotated())
              .getAnnotatedParameterTypes()[parameter.getIndex()];
      return type.isAnnotationPresent(Nullable.class);
    }
  }
}
