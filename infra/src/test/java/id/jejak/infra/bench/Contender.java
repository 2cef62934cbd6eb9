package id.jejak.infra.bench;

import java.nio.file.Path;

/** Who takes part, and how it is opened on an empty directory. */
record Contender(String name, Opening opening) {

  /** Opens an engine that is to hold so many events. */
  @FunctionalInterface
  interface Opening {
    EngineUnderTest open(Path directory, long events) throws Exception;
  }

  EngineUnderTest open(Path directory, long events) throws Exception {
    return opening.open(directory, events);
  }

  /** Says why a contender cannot take part. */
  static final class NotRun extends Exception {
    private static final long serialVersionUID = 1L;

    NotRun(String why) {
      super(why);
    }
  }
}
