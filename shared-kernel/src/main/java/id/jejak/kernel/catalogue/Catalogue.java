package id.jejak.kernel.catalogue;

import id.jejak.kernel.Csv;
import id.jejak.kernel.Rejected;
import id.jejak.kernel.ValueRefusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The 43 services of Permendagri 59/2021 and their quality items. */
public final class Catalogue {
  private static final Catalogue CURRENT = new Catalogue(read());

  private final List<Service> services;
  private final Map<String, Service> byCode;

  private Catalogue(List<Service> services) {
    this.services = services;
    this.byCode = services.stream().collect(Collectors.toMap(Service::code, Function.identity()));
  }

  public static Catalogue current() {
    return CURRENT;
  }

  /** The services a level owes, in the order of the fields. */
  public List<Service> services(Level level) {
    return services.stream().filter(service -> service.level() == level).toList();
  }

  /** The service of a code; refused where there is none. */
  public Service service(String code) {
    Service service = byCode.get(code);
    if (service == null) throw Rejected.because(ValueRefusal.UNKNOWN_SERVICE, code);
    return service;
  }

  private static List<Service> read() {
    List<List<String>> items = Csv.rows(Catalogue.class, "quality-items.csv");
    return Csv.rows(Catalogue.class, "services.csv").stream()
        .map(
            row ->
                new Service(
                    row.get(0),
                    Level.valueOf(row.get(1)),
                    Field.valueOf(row.get(2)),
                    row.get(3),
                    row.get(4),
                    row.get(5),
                    items(row.get(0), row.get(6), items)))
        .toList();
  }

  private static List<Item> items(String service, String components, List<List<String>> known) {
    var items = new ArrayList<Item>();
    for (List<String> row : known) {
      if (!row.get(0).equals(service)) continue;
      String code = row.get(1).isEmpty() ? String.valueOf(items.size() + 1) : row.get(1);
      items.add(new Item(service + "." + code, row.get(2), Component.valueOf(row.get(3))));
    }
    Arrays.stream(components.split("\\+"))
        .map(Component::valueOf)
        .filter(component -> items.stream().noneMatch(item -> item.component() == component))
        .toList()
        .forEach(component -> items.add(new Item(service + "." + component, "", component)));
    return items;
  }
}
