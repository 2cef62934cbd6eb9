package id.jejak.infra.storage;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start, without a stack trace, why the store cannot be used. */
final class StoreUnusableAnalyzer extends AbstractFailureAnalyzer<StoreUnusable> {
  @Override
  protected @Nullable FailureAnalysis analyze(Throwable rootFailure, StoreUnusable cause) {
    return new FailureAnalysis(
        cause.code().text() + ": " + cause.getMessage(),
        "Mend the store, or name another with --jejak.data=DIR or --jejak.mongodb.uri=URI.",
        cause);
  }
}
