package id.jejak.kernel.report;

import id.jejak.kernel.Rejected;
import id.jejak.kernel.ValueRefusal;
import id.jejak.kernel.catalogue.Catalogue;
import id.jejak.kernel.catalogue.Field;
import id.jejak.kernel.catalogue.Item;
import id.jejak.kernel.catalogue.Level;
import id.jejak.kernel.catalogue.Service;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The address of one cell of a report, as findings and differences name it:
 *
 * <ul>
 *   <li>{@code achievement/P-EDU-1/target}, {@code …/targetSource}, {@code …/required}, {@code
 *       …/served}, {@code …/lowerReason}, {@code …/nihil}
 *   <li>{@code achievement/P-EDU-1/P-EDU-1.PROCEDURE/required}, {@code …/fulfilled}, {@code
 *       …/nihil}
 *   <li>{@code budget/EDUCATION/need}, {@code …/allocation}, {@code …/realisation}, {@code
 *       …/lowerReason}
 *   <li>{@code problems/EDUCATION}
 *   <li>{@code stages/PLANNING}
 *   <li>{@code plan/document}, {@code plan/validity}, {@code plan/fields}, {@code plan/decree},
 *       {@code plan/meetings}
 * </ul>
 */
public record Cell(String address) {
  private static final Set<String> NEVER_REQUIRED = Set.of("nihil", "lowerReason");
  private static final Map<Level, Set<Cell>> ALL = all();
  private static final Map<Level, List<Cell>> REQUIRED = allRequired();
  private static final Map<String, List<String>> STEPS = takenApart();

  /** The cell of an address; refused where the level's report has none. */
  public static Cell of(String address, Level level) {
    Cell cell = new Cell(address);
    if (!cells(level).contains(cell)) throw Rejected.because(ValueRefusal.UNKNOWN_CELL, address);
    return cell;
  }

  /** All cells of a level's report, in the order of the form. */
  public static List<Cell> all(Level level) {
    return List.copyOf(cells(level));
  }

  /** The cells a complete report fills, in the order of the form. */
  public static List<Cell> required(Level level) {
    return REQUIRED.getOrDefault(level, List.of());
  }

  /** The first step of the address: {@code achievement}, {@code budget} and so on. */
  public String part() {
    return step(0);
  }

  /** The field whose officer answers for the cell; none for stages and the plan. */
  public Optional<Field> field() {
    return switch (part()) {
      case "achievement" -> Optional.of(Catalogue.current().service(step(1)).field());
      case "budget", "problems" -> Optional.of(Field.of(step(1)));
      default -> Optional.empty();
    };
  }

  /** The codes a "does not apply" may be said of that would cover the cell: service and item. */
  public List<String> subjects() {
    if (!part().equals("achievement")) return List.of();
    List<String> steps = steps();
    return steps.subList(1, steps.size() - 1);
  }

  /** What stands in the cell as text; none where it is empty. */
  public Optional<String> valueIn(ReportContent content) {
    return CellReader.read(content, steps());
  }

  /** Whether something stands in the cell that answers what it asks. */
  public boolean isFilledIn(ReportContent content) {
    if (!part().equals("stages")) return valueIn(content).isPresent();
    StageProgress stage = content.stages().get(step(1));
    return stage != null
        && (stage.document() != null || (stage.note() != null && !stage.note().isBlank()));
  }

  private String step(int index) {
    return steps().get(index);
  }

  /** The cells there are were taken apart once: completeness asks each of them many times. */
  private List<String> steps() {
    List<String> known = STEPS.get(address);
    return known == null ? List.of(address.split("/")) : known;
  }

  private String last() {
    return address.substring(address.lastIndexOf('/') + 1);
  }

  private static Set<Cell> cells(Level level) {
    return ALL.getOrDefault(level, Set.of());
  }

  private static Map<String, List<String>> takenApart() {
    var steps = new HashMap<String, List<String>>();
    ALL.values().stream()
        .flatMap(Set::stream)
        .forEach(cell -> steps.put(cell.address, List.of(cell.address.split("/"))));
    return Map.copyOf(steps);
  }

  private static Map<Level, List<Cell>> allRequired() {
    var required = new EnumMap<Level, List<Cell>>(Level.class);
    ALL.forEach(
        (level, cells) ->
            required.put(
                level,
                cells.stream().filter(cell -> !NEVER_REQUIRED.contains(cell.last())).toList()));
    return required;
  }

  private static Map<Level, Set<Cell>> all() {
    var all = new EnumMap<Level, Set<Cell>>(Level.class);
    for (Level level : Level.values()) {
      var addresses = new ArrayList<String>();
      Catalogue.current().services(level).forEach(service -> addresses.addAll(of(service)));
      for (Field field : Field.values())
        for (String figure : List.of("need", "allocation", "realisation", "lowerReason"))
          addresses.add("budget/" + field + "/" + figure);
      for (Field field : Field.values()) addresses.add("problems/" + field);
      for (Stage stage : Stage.values()) addresses.add("stages/" + stage);
      addresses.addAll(
          List.of("plan/document", "plan/validity", "plan/fields", "plan/decree", "plan/meetings"));
      var cells = new LinkedHashSet<Cell>();
      addresses.forEach(address -> cells.add(new Cell(address)));
      all.put(level, Collections.unmodifiableSet(cells));
    }
    return all;
  }

  private static List<String> of(Service service) {
    String prefix = "achievement/" + service.code() + "/";
    var addresses = new ArrayList<String>();
    List.of("target", "targetSource", "required", "served", "lowerReason", "nihil")
        .forEach(cell -> addresses.add(prefix + cell));
    for (Item item : service.items())
      for (String cell : List.of("required", "fulfilled", "nihil"))
        addresses.add(prefix + item.code() + "/" + cell);
    return addresses;
  }
}
