package id.jejak.infra.axon;

import id.jejak.command.Command;
import id.jejak.infra.web.Envelope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

/** What goes with a command as strings, and which of it goes on into its events (LEDGER 3). */
final class CommandMetadata implements CorrelationDataProvider {
  static final String EXPECTED = "expectedVersion";
  static final String DRY_RUN = "dryRun";
  private static final List<String> KEPT =
      List.of("actor", "role", "command", "request", "arrived", "correlation");

  static Map<String, String> of(Command command, Envelope envelope, String cid) {
    var metadata = new HashMap<String, String>();
    metadata.put("actor", command.by().account());
    metadata.put("role", envelope.role());
    metadata.put("command", cid);
    metadata.put("arrived", envelope.arrived().toString());
    if (!envelope.digest().isEmpty()) metadata.put("request", envelope.digest());
    if (envelope.expected() != null) metadata.put(EXPECTED, envelope.expected().toString());
    if (envelope.dryRun()) metadata.put(DRY_RUN, "true");
    return metadata;
  }

  @Override
  public Map<String, ?> correlationDataFor(Message<?> message) {
    var kept = new HashMap<String, Object>();
    for (String name : KEPT) {
      Object value = message.getMetaData().get(name);
      if (value != null) kept.put(name, value);
    }
    return kept;
  }
}
