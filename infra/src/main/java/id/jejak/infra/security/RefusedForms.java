package id.jejak.infra.security;

import id.jejak.infra.web.Refused;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Refused forms, by a hash of their session's id, until they are shown again. */
sealed interface RefusedForms permits HeldForms, SealedForms {
  Optional<Refused> find(String session, Instant now);

  /** Holds a session's form in place of an earlier one; none if it is null. */
  void hold(String session, @Nullable Refused form, Instant now);

  /** Forgets what was held before an instant. */
  void drop(Instant heldBefore);
}
