package id.jejak.infra.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of a form as a JSON tree, and back from a JSON pointer to the field's name. Empty
 * fields are absent; rows of which all fields are empty are left out, the others move up.
 */
final class FormFields {
  private static final int LONGEST_NAME = 200;
  private static final Pattern NAME =
      Pattern.compile("([A-Za-z]\\w*|\\[\\d{1,3}])(\\.[A-Za-z]\\w*|\\[\\d{1,3}]){0,9}(\\[])?");
  private static final Pattern STEP = Pattern.compile("[A-Za-z]\\w*|\\d+");
  private final JsonNode tree;
  private final Map<String, String> names = new LinkedHashMap<>();

  /**
   * Reads a form.
   *
   * @param empty name of a list that is said to be empty, if one is
   */
  FormFields(Map<String, List<String>> fields, @Nullable String empty) {
    var root = new Branch();
    fields.forEach((name, values) -> root.put(name, values));
    if (empty != null) root.putEmpty(empty);
    tree = build(root, "");
  }

  static FormFields of(PostedForm form) {
    return new FormFields(form.fields(), form.has("_empty") ? form.control("_empty") : null);
  }

  JsonNode tree() {
    return tree;
  }

  /**
   * The name of the field a pointer leads to, also of one that was not sent: so browsers leave out
   * what nobody chose of several.
   */
  String name(String pointer) {
    if (names.containsKey(pointer)) return names.get(pointer);
    int last = pointer.lastIndexOf('/');
    if (last < 0) return pointer;
    String within = name(pointer.substring(0, last));
    String step = pointer.substring(last + 1);
    if (step.matches("\\d+")) return within + "[" + step + "]";
    return within.isEmpty() ? step : within + "." + step;
  }

  private JsonNode build(Branch branch, String pointer) {
    names.putIfAbsent(pointer, branch.name);
    if (branch.values != null) return leaf(branch.values, branch.list);
    if (branch.isFilled() && branch.rows()) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      branch.inOrder().forEach(row -> array.add(build(row, pointer + "/" + array.size())));
      return array;
    }
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    branch.children.forEach(
        (step, child) -> {
          // An absent field has its name all the same: it may be missed.
          JsonNode built = build(child, pointer + "/" + step);
          if (child.isFilled()) object.set(step, built);
        });
    return object;
  }

  private static JsonNode leaf(List<String> values, boolean list) {
    if (!list) return JsonNodeFactory.instance.stringNode(values.getFirst());
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    values.forEach(array::add);
    return array;
  }

  /** A node of the tree of names while it grows. */
  private static final class Branch {
    private final Map<String, Branch> children = new LinkedHashMap<>();
    private String name = "";
    private @Nullable List<String> values;
    private boolean list;

    void put(String name, List<String> given) {
      if (name.length() > LONGEST_NAME || !NAME.matcher(name).matches())
        throw Problem.of(400, "malformed-form", abridged(name));
      var filled = new ArrayList<String>();
      for (String value : given) if (!value.isBlank()) filled.add(value);
      Branch at = this;
      var steps = STEP.matcher(name);
      while (steps.find()) {
        at = at.children.computeIfAbsent(steps.group(), step -> new Branch());
        at.name =
            name.substring(
                0, steps.end() < name.length() ? closed(name, steps.end()) : steps.end());
      }
      if (filled.isEmpty()) return;
      at.list = name.endsWith("[]") || filled.size() > 1;
      at.values = filled;
    }

    private static int closed(String name, int end) {
      return name.charAt(end) == ']' ? end + 1 : end;
    }

    private static String abridged(String name) {
      return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    void putEmpty(String name) {
      if (!STEP.matcher(name).matches()) throw Problem.of(400, "malformed-form", name);
      Branch list = children.computeIfAbsent(name, step -> new Branch());
      if (list.isFilled()) return;
      list.name = name;
      list.list = true;
      list.values = List.of();
    }

    /** Whether there is anything in it. */
    boolean isFilled() {
      return values != null || filled().findAny().isPresent();
    }

    boolean rows() {
      return filled().allMatch(child -> Character.isDigit(child.getKey().charAt(0)));
    }

    List<Branch> inOrder() {
      var rows = new TreeMap<Integer, Branch>();
      filled().forEach(row -> rows.put(Integer.valueOf(row.getKey()), row.getValue()));
      return List.copyOf(rows.values());
    }

    private Stream<Map.Entry<String, Branch>> filled() {
      return children.entrySet().stream().filter(child -> child.getValue().isFilled());
    }
  }
}
