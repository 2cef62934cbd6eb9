package id.jejak.query;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.ledger.Recorded;
import id.jejak.query.open.Calendar;
import id.jejak.query.report.Reports;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** Views in a server that speaks MongoDB's protocol, all projections fed by hand. */
public final class ViewStore implements AutoCloseable {
  private final MongoServer server = new MongoServer(new MemoryBackend());
  private final MongoClient client = MongoClients.create(server.bindAndGetConnectionString());
  public final Views views = another();
  public final List<Projector<?>> projectors = new ArrayList<>();

  public ViewStore() {
    Projections.ALL.forEach(projection -> projectors.add(projector(projection)));
  }

  /** The same views as another process would find them, which has read nothing yet. */
  Views another() {
    return Views.shared(client.getDatabase("test"));
  }

  /** Some of what the server keeps. */
  MongoCollection<Document> collection(String name) {
    return client.getDatabase("test").getCollection(name);
  }

  private <V extends Record> Projector<V> projector(Projection<V> projection) {
    return new Projector<>(projection, views);
  }

  /** The reports of a ledger that was folded here. */
  public Reports reports(Ledger ledger) {
    return new Reports(views, ledger, new Calendar(views, ledger));
  }

  /** Folds a whole ledger in batches of a size. */
  public ViewStore fed(Ledger ledger, int batch) {
    List<Recorded<DomainEvent>> all = all(ledger);
    for (int from = 0; from < all.size(); from += batch)
      fold(all.subList(from, Math.min(from + batch, all.size())));
    return this;
  }

  public void fold(List<Recorded<DomainEvent>> events) {
    projectors.forEach(projector -> projector.fold(events));
  }

  public static List<Recorded<DomainEvent>> all(Ledger ledger) {
    var all = new ArrayList<Recorded<DomainEvent>>();
    ledger.read(0, ledger.head(), all::add);
    return all;
  }

  @Override
  public void close() {
    client.close();
    server.shutdownNow();
  }
}
