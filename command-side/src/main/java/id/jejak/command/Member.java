package id.jejak.command;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a body's member is, for whoever writes one. Bodies are read with everything absent allowed,
 * so that {@link Body} can name all mistakes at once; their types alone do not say what is needed.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Member {
  /** Whether the command is refused without it. */
  boolean required() default true;

  /** The enum whose names the text, or each text of the list, is one of. */
  Class<?> oneOf() default Void.class;
}
