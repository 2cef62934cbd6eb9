package id.jejak.infra.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is measured, from the properties {@code bench.*}.
 *
 * @param sizes how many events a store holds before it is measured
 * @param rounds how many rounds count; one more comes before them
 * @param window how long one measurement lasts at most
 * @param filling how long a store is filled at most
 * @param only which contenders take part, and whether {@link SeenRun} does
 * @param pages whether the whole product's pages are measured as well
 * @param mongo URI of a server without a database; empty for the one in this process
 * @param directory where stores are made
 */
record Settings(
    List<Long> sizes,
    int rounds,
    Duration window,
    Duration filling,
    Pattern only,
    boolean pages,
    String mongo,
    Path directory) {
  static final List<Integer> SENDERS = List.of(1, 8, 64);

  static Settings ofProperties() {
    return new Settings(
        Arrays.stream(System.getProperty("bench.sizes", "10000,100000").split(","))
            .map(Long::valueOf)
            .toList(),
        Integer.getInteger("bench.rounds", 5),
        Duration.ofMillis(Integer.getInteger("bench.window", 1_500)),
        Duration.ofSeconds(Integer.getInteger("bench.filling", 60)),
        Pattern.compile(System.getProperty("bench.only", "")),
        !"false".equals(System.getProperty("bench.pages")),
        System.getProperty("bench.mongo", ""),
        Path.of(System.getProperty("bench.directory", System.getProperty("java.io.tmpdir"))));
  }

  /** The same for a run whose figures nobody reads. */
  Settings warmingUp() {
    return new Settings(sizes, 4, window, Duration.ofSeconds(5), only, pages, mongo, directory);
  }
}
