package id.jejak.infra.ledger;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.Revision;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The events that may be stored, by the short names they are stored under. */
public final class EventTypes {
  private static final String FIRST_REVISION = "1";
  private final Map<String, Class<?>> byName = new HashMap<>();

  /** Walks sealed families down to their records. */
  public EventTypes(Collection<Class<? extends DomainEvent>> families) {
    families.forEach(this::add);
  }

  private void add(Class<?> type) {
    if (type.isSealed()) {
      for (Class<?> permitted : type.getPermittedSubclasses()) add(permitted);
    } else {
      Class<?> other = byName.putIfAbsent(type.getSimpleName(), type);
      if (other != null && other != type)
        throw new IllegalArgumentException("one name for two events: " + type + ", " + other);
    }
  }

  /** The event stored under a name; null if there is none. */
  @Nullable Class<?> named(String name) {
    return byName.get(name);
  }

  /** The name an event is stored under. */
  String nameOf(Class<?> event) {
    String name = event.getSimpleName();
    if (byName.get(name) != event)
      throw new IllegalArgumentException("not in a family of events: " + event);
    return name;
  }

  /** The revision of an event's shape. */
  String revisionOf(Class<?> event) {
    var revision = event.getAnnotation(Revision.class);
    return revision == null ? FIRST_REVISION : revision.value();
  }
}
