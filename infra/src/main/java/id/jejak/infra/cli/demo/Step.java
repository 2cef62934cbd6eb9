package id.jejak.infra.cli.demo;

import org.jspecify.annotations.Nullable;

/**
 * One request of the demonstration.
 *
 * @param who user name of the one who asks
 * @param body what is sent: bytes as they are, anything else as JSON, nothing where it gives null
 */
record Step(String who, String method, String path, Content body) {

  /** What a request sends; what is only known while it plays comes from the scene. */
  @FunctionalInterface
  interface Content {
    @Nullable Object in(Scene scene);
  }
}
