package id.jejak.query;

import org.jspecify.annotations.Nullable;

/**
 * An answer about one aggregate: its version is the answer's {@code ETag}, fit for If-Match. Where
 * nothing has happened to the aggregate yet it has neither; a first command then says {@code
 * If-None-Match: *}, so that of two who would begin it only one does.
 */
public interface Versioned {
  @Nullable Long version();
}
