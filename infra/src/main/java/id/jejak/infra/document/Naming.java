package id.jejak.infra.document;

import id.jejak.infra.ledger.DryRun;
import id.jejak.infra.vault.Documents;
import id.jejak.infra.vault.Documents.Kept;
import id.jejak.infra.web.Problem;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.account.AccountEvent.RoleGranted;
import id.jejak.kernel.account.AccountEvent.RoleRevoked;
import id.jejak.kernel.account.Grant;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.ledger.Recorded;
import id.jejak.kernel.report.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.springframework.stereotype.Component;

/**
 * Keeps a document for good before the event that names it is appended, and lets no event name what
 * the vault does not hold, nor what is not the namer's to name: who knows the hash of another
 * region's document must not come to read it by putting it into a report of his own.
 */
@Component
class Naming implements MessageDispatchInterceptor<EventMessage<?>> {
  private final Documents documents;
  private final Ledger ledger;

  Naming(Documents documents, Ledger ledger, EventBus events) {
    this.documents = documents;
    this.ledger = ledger;
    events.registerDispatchInterceptor(this);
  }

  @Override
  public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(
      List<? extends EventMessage<?>> messages) {
    return (index, event) -> {
      Named.in(event.getPayload()).distinct().forEach(document -> keep(document, event));
      return event;
    };
  }

  private void keep(Document document, EventMessage<?> event) {
    List<Kept> held =
        documents.find(document.sha256()).stream()
            .filter(
                one ->
                    one.size() == document.size() && one.mediaType().equals(document.mediaType()))
            .toList();
    boolean may = !held.isEmpty() && mayName(held, document, event);
    // Between the look and the name it may be dropped: only what was named is kept.
    boolean kept = may && (DryRun.inProgress() || documents.name(document.sha256()));
    if (!kept) throw Problem.of(422, "document-unknown", document.sha256());
  }

  /** Whether he or his region handed it in, or the report that is to name it does so already. */
  private boolean mayName(List<Kept> held, Document document, EventMessage<?> event) {
    Object actor = event.getMetaData().get("actor");
    if (held.stream().anyMatch(one -> one.account().equals(actor))) return true;
    if (!(event instanceof DomainEventMessage<?> one)) return false;
    String stream = one.getAggregateIdentifier();
    if (!stream.startsWith("report/")) return false;
    String region = stream.substring(stream.lastIndexOf('/') + 1);
    return held.stream().anyMatch(each -> isOf(region, each.account()))
        || events(stream)
            .flatMap(Named::in)
            .anyMatch(named -> named.sha256().equals(document.sha256()));
  }

  /** Whether an account speaks for a region, or did until it was closed. */
  private boolean isOf(String region, String account) {
    var grants = new ArrayList<Grant>();
    events("account/" + account)
        .forEach(
            event -> {
              if (event instanceof RoleGranted granted) grants.add(granted.grant());
              if (event instanceof RoleRevoked revoked) grants.remove(revoked.grant());
            });
    return grants.stream().anyMatch(grant -> region.equals(grant.region()));
  }

  private Stream<DomainEvent> events(String stream) {
    return ledger.stream(stream, ledger.head()).stream().map(Recorded::event);
  }
}
