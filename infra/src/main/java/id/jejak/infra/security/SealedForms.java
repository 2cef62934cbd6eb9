package id.jejak.infra.security;

import id.jejak.infra.vault.PassingEnvelopes;
import id.jejak.infra.vault.SealedEnvelopes;
import id.jejak.infra.web.Refused;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * In the vault, where the process that shows a form finds what another one refused; sealed, since a
 * ballot may stand in it.
 */
final class SealedForms implements RefusedForms {
  /** In bytes; no form of ours comes near it, and nobody is to fill the vault. */
  private static final int LONGEST = 400_000;

  private final PassingEnvelopes envelopes;
  private final SealedEnvelopes sealed;
  private final JsonMapper json = JsonMapper.shared();

  SealedForms(PassingEnvelopes envelopes, SealedEnvelopes key) {
    this.envelopes = envelopes;
    this.sealed = key.over(envelopes);
  }

  @Override
  public Optional<Refused> find(String session, Instant now) {
    return sealed.open(session).map(form -> json.readValue(form, Refused.class));
  }

  @Override
  public void hold(String session, @Nullable Refused form, Instant now) {
    byte[] text = form == null ? new byte[0] : json.writeValueAsBytes(form);
    if (form == null || text.length > LONGEST) envelopes.forget(session);
    else sealed.seal(session, text);
  }

  @Override
  public void drop(Instant heldBefore) {
    envelopes.drop(heldBefore);
  }
}
