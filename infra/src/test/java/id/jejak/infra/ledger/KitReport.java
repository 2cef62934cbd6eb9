package id.jejak.infra.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestWatcher;

/** Lists every store that a contract of the kit ran on, in {@code target/conformance-kit.txt}. */
public final class KitReport implements TestWatcher {
  /** The store that a test's contracts run on. */
  @FunctionalInterface
  public interface On {
    String store();
  }

  /** How many tests passed and failed, by store and contract; written down at the end of all. */
  private static final class Counts implements AutoCloseable {
    private final Map<String, AtomicInteger> passed = new ConcurrentSkipListMap<>();
    private final Map<String, AtomicInteger> failed = new ConcurrentSkipListMap<>();

    private String text() {
      return passed.entrySet().stream()
          .map(
              each ->
                  "%s: %d passed, %d failed"
                      .formatted(each.getKey(), each.getValue().get(), failures(each.getKey())))
          .collect(Collectors.joining("\n", "The kit ran on\n", "\n"));
    }

    private int failures(String row) {
      var count = failed.get(row);
      return count == null ? 0 : count.get();
    }

    @Override
    public void close() {
      try {
        Files.writeString(Path.of("target", "conformance-kit.txt"), text());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public void testSuccessful(ExtensionContext test) {
    count(test, 1, 0);
  }

  @Override
  public void testFailed(ExtensionContext test, @Nullable Throwable why) {
    count(test, 0, 1);
  }

  private static void count(ExtensionContext test, int passed, int failed) {
    var counts =
        test.getRoot()
            .getStore(Namespace.create(KitReport.class))
            .computeIfAbsent(Counts.class, key -> new Counts(), Counts.class);
    String contract = test.getRequiredTestMethod().getDeclaringClass().getSimpleName();
    if (!contract.endsWith("Contract")) return;
    String row = store(test) + ", " + contract;
    counts.passed.computeIfAbsent(row, key -> new AtomicInteger()).addAndGet(passed);
    counts.failed.computeIfAbsent(row, key -> new AtomicInteger()).addAndGet(failed);
  }

  private static String store(ExtensionContext test) {
    return Optional.of(test.getRequiredTestInstances().getAllInstances().getFirst())
        .filter(On.class::isInstance)
        .map(on -> ((On) on).store())
        .orElse("SQLite");
  }
}
