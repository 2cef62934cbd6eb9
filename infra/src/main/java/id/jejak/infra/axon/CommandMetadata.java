package id.jejak.infra.axon;

import id.jejak.command.Command;
import id.jejak.infra.ledger.AppendReceipt;
import id.jejak.infra.ledger.DryRun;
import id.jejak.infra.web.Envelope;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** What goes with a command on its way to the aggregate; the ledger keeps its own part of it. */
final class CommandMetadata implements MessageHandlerInterceptor<CommandMessage<?>> {
  static final String EXPECTED = "expectedVersion";
  private static final String DRY_RUN = "dryRun";
  private static final String OUTCOME = "outcome";

  static Map<String, Object> of(Command command, Envelope envelope, String cid, Outcome outcome) {
    var metadata = new HashMap<String, Object>();
    metadata.put("actor", command.by().account());
    metadata.put("role", envelope.role());
    metadata.put("command", cid);
    metadata.put("arrived", envelope.arrived().toString());
    metadata.put(OUTCOME, outcome);
    if (!envelope.digest().isEmpty()) metadata.put("request", envelope.digest());
    if (envelope.expected() != null) metadata.put(EXPECTED, envelope.expected().toString());
    if (envelope.dryRun()) metadata.put(DRY_RUN, "true");
    return metadata;
  }

  @Override
  public Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain)
      throws Exception {
    var metadata = work.getMessage().getMetaData();
    if (metadata.containsKey(DRY_RUN)) DryRun.mark(work);
    if (metadata.get(OUTCOME) instanceof Outcome outcome) outcome.append = AppendReceipt.of(work);
    return chain.proceed();
  }

  /** Brings out of the unit of work where the events came to lie. */
  static final class Outcome {
    @org.jspecify.annotations.Nullable AppendReceipt append;
  }
}
