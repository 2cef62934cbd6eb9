package id.jejak.infra.web;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.jejak.command.Member;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Describes our records as they are read and written: what is always there, and what may be. */
final class RecordSchemas extends ModelResolver {
  RecordSchemas(ObjectMapper mapper) {
    super(mapper, new Names());
    openapi31(true);
  }

  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> next) {
    Schema<?> schema = super.resolve(type, context, next);
    JavaType java = type.getType() == null ? null : _mapper.constructType(type.getType());
    if (java == null || !isOurs(java.getRawClass())) return schema;
    Schema<?> model = context.getDefinedModels().get(_typeNameResolver.nameForType(java));
    if (model != null && model.getProperties() != null) describe(java.getRawClass(), model);
    return schema;
  }

  private static boolean isOurs(Class<?> type) {
    return type.isRecord() && type.getPackage().isAnnotationPresent(NullMarked.class);
  }

  private static void describe(Class<?> type, Schema<?> model) {
    RecordComponent[] components = type.getRecordComponents();
    List<String> required =
        Arrays.stream(components)
            .filter(RecordSchemas::required)
            .map(RecordComponent::getName)
            .toList();
    if (!required.isEmpty()) model.setRequired(required);
    for (var component : components) {
      Member member = component.getAnnotation(Member.class);
      Schema<?> property = model.getProperties().get(component.getName());
      if (member != null && property != null && member.oneOf().isEnum())
        names(property.getItems() == null ? property : property.getItems(), member.oneOf());
    }
  }

  private static boolean required(RecordComponent component) {
    Member member = component.getAnnotation(Member.class);
    if (member != null) return member.required();
    return !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  @SuppressWarnings("unchecked")
  static void names(Schema<?> text, Class<?> choices) {
    var names = Arrays.stream(choices.getEnumConstants()).map(each -> ((Enum<?>) each).name());
    ((Schema<String>) text).setEnum(names.toList());
  }

  /** A nested record is named with what it is nested in: many share their simple name. */
  private static final class Names extends TypeNameResolver {
    private final Map<String, Class<?>> taken = new ConcurrentHashMap<>();

    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
      String name = super.nameForClass(type, options);
      Class<?> first = taken.putIfAbsent(name, type);
      if (first != null && first != type)
        throw new IllegalStateException(name + " would be both " + first + " and " + type);
      return name;
    }

    @Override
    protected String getNameOfClass(Class<?> type) {
      Class<?> enclosing = type.getEnclosingClass();
      return enclosing == null
          ? type.getSimpleName()
          : getNameOfClass(enclosing) + type.getSimpleName();
    }
  }
}
