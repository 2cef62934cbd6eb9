package id.jejak.infra.document;

import id.jejak.infra.ledger.DryRun;
import id.jejak.infra.vault.Documents;
import id.jejak.infra.web.Problem;
import id.jejak.kernel.report.Document;
import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.springframework.stereotype.Component;

/**
 * Keeps a document for good before the event that names it is appended, and lets no event name what
 * the vault does not hold.
 */
@Component
class Naming implements MessageDispatchInterceptor<EventMessage<?>> {
  private final Documents documents;

  Naming(Documents documents, EventBus events) {
    this.documents = documents;
    events.registerDispatchInterceptor(this);
  }

  @Override
  public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(
      List<? extends EventMessage<?>> messages) {
    return (index, event) -> {
      Named.in(event.getPayload()).distinct().forEach(this::keep);
      return event;
    };
  }

  private void keep(Document document) {
    boolean held =
        documents.find(document.sha256()).stream()
            .anyMatch(
                one ->
                    one.size() == document.size() && one.mediaType().equals(document.mediaType()));
    // Between the look and the name it may be dropped: only what was named is kept.
    boolean kept = held && (DryRun.inProgress() || documents.name(document.sha256()));
    if (!kept) throw Problem.of(422, "document-unknown", document.sha256());
  }
}
