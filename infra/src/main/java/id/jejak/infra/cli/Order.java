package id.jejak.infra.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** What someone asked for on the command line. */
sealed interface Order {

  /** Serves. */
  record Serve(List<String> options) implements Order {}

  /** How the words are used. */
  record Help(Locale language) implements Order {}

  /**
   * Plays the demonstration and serves it.
   *
   * @param provincesOnly whether only the provinces take part
   * @param seed what the invented figures are drawn from, if it was given
   * @param options Spring's options
   */
  record Demo(boolean provincesOnly, OptionalLong seed, List<String> options) implements Order {}

  /**
   * Prints each event of a stream and what it changed.
   *
   * @param subject what the stream is about
   * @param id the report's or the award's id, for example {@code 2024-Q4/32.04}
   * @param to the last position to look at; the head where absent
   * @param options Spring's options, of which {@code --jejak.data} counts
   */
  record Replay(Subject subject, String id, OptionalLong to, Locale language, List<String> options)
      implements Order {}

  /**
   * Copies the store while it is used.
   *
   * @param folder where to
   * @param options Spring's options, of which {@code --jejak.data} counts
   */
  record Backup(Path folder, List<String> options) implements Order {}

  /**
   * Puts a backup back.
   *
   * @param folder where it lies
   * @param options Spring's options, of which {@code --jejak.data} says where to
   */
  record Restore(Path folder, List<String> options) implements Order {}

  /**
   * Checks a store where it lies.
   *
   * @param options Spring's options, which say where
   */
  record Check(List<String> options) implements Order {}

  /** What can be replayed. */
  enum Subject {
    REPORT("20[0-9]{2}-Q[1-4]/[1-9][0-9](\\.[0-9]{2})?"),
    AWARD("20[0-9]{2}/[A-Z][A-Z_]*");

    private final Pattern id;

    Subject(String id) {
      this.id = Pattern.compile(id);
    }

    /** Whether an id can be one of its. */
    boolean names(String text) {
      return id.matcher(text).matches();
    }
  }
}
