package id.jejak.query.historic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.jejak.kernel.historic.HistoricEvent.HistoricResultRecorded;
import id.jejak.kernel.ledger.InMemoryLedger;
import id.jejak.query.AsOf;
import id.jejak.query.Projections;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HistoricViewsTest {
  private static final String STREAM = "historic/standings/2023-Q3";
  private final InMemoryLedger ledger = new InMemoryLedger();

  @Test
  void a_sources_last_word_stands_beside_what_others_say() {
    ledger.append(STREAM, said("88.15", "koran A"));
    ledger.append(STREAM, said("88.10", "koran B"));
    ledger.append(STREAM, said("88.14", "koran A"));
    assertThat(view().orElseThrow().results())
        .extracting(kept -> kept.result().value(), kept -> kept.result().source())
        .containsExactly(tuple("88.10", "koran B"), tuple("88.14", "koran A"));
  }

  @Test
  void it_is_shown_as_what_it_is() {
    ledger.append(STREAM, said("88.14", "koran A"));
    HistoricResult shown = HistoricResult.of(view().orElseThrow().results().getFirst());
    assertThat(shown.name()).isEqualTo("Kabupaten Sumbawa");
    assertThat(shown.replayable()).isFalse();
    assertThat(shown.basis()).isEqualTo("PRESS");
  }

  private Optional<HistoricView> view() {
    return AsOf.view(Projections.HISTORIC, "standings/2023-Q3", ledger, ledger.head());
  }

  private static HistoricResultRecorded said(String value, String source) {
    return new HistoricResultRecorded(
        "STANDINGS",
        "2023-Q3",
        "KABUPATEN",
        "52.04",
        1,
        415,
        value,
        null,
        "PRESS",
        source,
        null,
        Instant.EPOCH);
  }
}
