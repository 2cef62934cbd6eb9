package id.jejak.infra.views;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.infra.ledger.Commit;
import id.jejak.infra.ledger.StoreLedger;
import id.jejak.infra.ledger.sqlite.SqliteLedgerStore;
import id.jejak.query.Views;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CaughtUpTest {
  @Test
  @Timeout(value = 30, unit = TimeUnit.SECONDS)
  void views_that_stand_still_do_not_keep_a_process_from_starting(@TempDir Path folder) {
    try (var store = SqliteLedgerStore.open(folder);
        var nobodyFolds = new EmbeddedViewStore()) {
      store.append(List.of(new Commit(0, "note/1", 0, "a:1", Instant.EPOCH, List.of(new byte[9]))));
      var caughtUp =
          new CaughtUp(
              Views.shared(nobodyFolds.database()),
              StoreLedger.over(store),
              Duration.ofMillis(200));
      caughtUp.start();
      assertThat(caughtUp.isRunning()).isTrue();
    }
  }
}
