package id.jejak.infra.side;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.PropertyResolver;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** What a process is there for. */
public enum Side {
  BOTH,
  /** Takes what changes something; shows nothing and keeps no views up to date. */
  COMMAND,
  /** Answers what is only read, and keeps the views up to date. */
  QUERY;

  /** The setting that names it. */
  public static final String SETTING = "jejak.sides";

  /** The side of a name, if there is such a one. */
  public static Optional<Side> named(String name) {
    return Arrays.stream(values()).filter(side -> side.text().equals(name)).findFirst();
  }

  static Side of(PropertyResolver settings) {
    String name = settings.getProperty(SETTING, BOTH.text());
    return named(name).orElseThrow(() -> new IllegalArgumentException(SETTING + "=" + name));
  }

  /** Its name as the setting has it. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** For parts that take commands. */
  public static final class TakesCommands implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return of(context.getEnvironment()) != QUERY;
    }
  }

  /** For parts that answer questions. */
  public static final class AnswersQuestions implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return of(context.getEnvironment()) != COMMAND;
    }
  }
}
