package id.jejak.infra.bench;

import id.jejak.kernel.ledger.Entry;
import id.jejak.kernel.ledger.PlainData;
import id.jejak.kernel.report.ReportEvent.ReportSubmitted;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The event that everybody stores: the golden sample of a submission, as a request brings it. */
final class Sample {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  private static final String ACTOR = "a-1f8f0c64e7b9";
  private static final ReportSubmitted EVENT = golden();

  /** The canonical bytes of an entry with that event. */
  static final byte[] ENTRY =
      new Entry(
              "report/2024-Q4/100000",
              0,
              "ReportSubmitted",
              "1",
              UUID.randomUUID().toString(),
              Instant.EPOCH,
              meta(),
              PlainData.of(EVENT))
          .bytes();

  private Sample() {}

  /** An entry as a reader of the bytes alone would parse it. */
  record Line(
      int v,
      String stream,
      long seq,
      String type,
      String rev,
      String id,
      Instant at,
      Map<String, String> meta,
      ReportSubmitted data) {}

  private static ReportSubmitted golden() {
    try (InputStream file = Sample.class.getResourceAsStream("/golden/ReportSubmitted.1.json")) {
      var entry = JSON.readTree(Objects.requireNonNull(file, "no golden sample"));
      return JSON.treeToValue(entry.required("data"), ReportSubmitted.class);
    } catch (IOException e) {
      throw new IllegalStateException("no golden sample", e);
    }
  }

  private static Map<String, String> meta() {
    return Map.of(
        "actor", ACTOR,
        "role", "REGION",
        "command", newCommand(),
        "request", "Q2Vzc2l0YXMgbm9uIGhhYmV0IGxlZ2VtLCBhdCBtZW0=",
        "arrived", "2024-12-31T17:00:00.123Z");
  }

  /** A command id as an actor and his key make it. */
  static String newCommand() {
    return ACTOR + ":" + UUID.randomUUID();
  }

  /** The event as an aggregate hands it on. */
  static DomainEventMessage<?> message(String stream, long seq) {
    return new GenericDomainEventMessage<>("report", stream, seq, EVENT, meta());
  }

  /** Parses an entry into the event and its metadata. */
  static Line parsed(byte[] buffer, int offset, int length) {
    return JSON.readValue(buffer, offset, length, Line.class);
  }

  /**
   * What others' engines write events with: Axon's own Jackson serializer, set as strict as ours.
   */
  static Serializer serializer() {
    return Jackson3Serializer.builder()
        .jsonMapperBuilderCustomizer(
            mapper -> mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES))
        .build();
  }
}
