package id.jejak.infra.faults;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** A process that faults happen to. */
interface Victim extends AutoCloseable {
  String name();

  ProcessHandle handle();

  /** Ends it at once. */
  void kill();

  /** Asks it to end, and waits until it has. */
  void stop();

  /** Starts it again as it was. */
  void start();

  @Override
  void close();

  /** It gets no processor until it is resumed, and does not know. */
  default void pause() {
    signal("STOP");
  }

  default void resume() {
    signal("CONT");
  }

  private void signal(String signal) {
    try {
      var kill =
          new ProcessBuilder("kill", "-" + signal, Long.toString(handle().pid()))
              .inheritIO()
              .start();
      if (!kill.waitFor(10, TimeUnit.SECONDS) || kill.exitValue() != 0)
        throw new IllegalStateException(name() + " cannot be signalled");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
