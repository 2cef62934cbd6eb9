package id.jejak.kernel.report;

import org.jspecify.annotations.Nullable;

/**
 * Whether a "does not apply" is accepted.
 *
 * @param subject code of the service or the quality item it was said of
 * @param reason why it is refused, if it is
 */
public record NihilDecision(String subject, boolean accepted, @Nullable String reason) {}
