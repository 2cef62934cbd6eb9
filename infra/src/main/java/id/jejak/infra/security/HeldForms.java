package id.jejak.infra.security;

import id.jejak.infra.web.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In memory: the eldest give way, so that nobody fills the heap. */
final class HeldForms implements RefusedForms {
  private static final long MOST_CHARACTERS = 16_000_000;
  private final Map<String, Held> held = new LinkedHashMap<>();
  private final Duration atMost;
  private long characters;

  HeldForms(Duration atMost) {
    this.atMost = atMost;
  }

  private record Held(Refused form, long characters, Instant until) {}

  @Override
  public synchronized Optional<Refused> find(String session, Instant now) {
    return Optional.ofNullable(held.get(session))
        .filter(one -> now.isBefore(one.until()))
        .map(Held::form);
  }

  @Override
  public synchronized void hold(String session, @Nullable Refused form, Instant now) {
    var before = held.get(session);
    if (before != null && before.form().equals(form)) return;
    if (before != null) remove(session);
    if (form == null) return;
    var one = new Held(form, size(form), now.plus(atMost));
    held.put(session, one);
    characters += one.characters();
    while (characters > MOST_CHARACTERS) remove(held.keySet().iterator().next());
  }

  private void remove(String session) {
    var gone = held.remove(session);
    if (gone != null) characters -= gone.characters();
  }

  /** What is too old is found no more; it goes with its session or gives way. */
  @Override
  public void drop(Instant heldBefore) {}

  private static long size(Refused form) {
    return 1_000 + size(form.values()) + size(form.errors());
  }

  private static long size(Map<String, String> texts) {
    return texts.entrySet().stream()
        .mapToLong(text -> text.getKey().length() + text.getValue().length())
        .sum();
  }
}
