package id.jejak.query;

/** An answer about one aggregate: its version is the answer's {@code ETag}, fit for If-Match. */
public interface Versioned {
  long version();
}
