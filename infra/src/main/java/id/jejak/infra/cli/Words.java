package id.jejak.infra.cli;

import id.jejak.infra.cli.Order.Subject;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a command line: words, our own options ({@code --to 7} or {@code --to=7}), and Spring's
 * options, which are handed on as they are.
 */
final class Words {
  private static final Set<String> VALUED = Set.of("seed", "to", "lang");
  private static final Set<String> FLAGS = Set.of("provinces");
  private static final Map<String, Set<String>> OPTIONS =
      Map.of(
          "", Set.of(),
          "help", Set.of("lang"),
          "demo", Set.of("provinces", "seed"),
          "replay", Set.of("to", "lang"),
          "backup", Set.of(),
          "restore", Set.of(),
          "check", Set.of());

  private final Deque<String> words = new ArrayDeque<>();
  private final Map<String, String> values = new HashMap<>();
  private final Set<String> flags = new HashSet<>();
  private final List<String> options = new ArrayList<>();

  private Words(List<String> args) {
    var rest = new ArrayDeque<>(args);
    while (!rest.isEmpty()) sort(rest.poll(), rest);
  }

  static Order read(List<String> args) {
    return new Words(args).order();
  }

  private void sort(String arg, Deque<String> rest) {
    String name = arg.startsWith("--") ? arg.substring(2).split("=", 2)[0] : "";
    if (VALUED.contains(name)) values.put(name, value(arg, rest));
    else if (FLAGS.contains(name)) flags.add(name);
    else if (arg.startsWith("-")) options.add(arg);
    else words.add(arg);
  }

  private static String value(String arg, Deque<String> rest) {
    int equals = arg.indexOf('=');
    @Nullable String value = equals < 0 ? rest.poll() : arg.substring(equals + 1);
    if (value == null || value.isBlank()) throw new WrongUsage("cli.value-missing", arg);
    return value;
  }

  private Order order() {
    String word = words.isEmpty() ? "" : words.poll();
    Set<String> known = OPTIONS.get(word);
    if (known == null) throw new WrongUsage("cli.unknown-word", word);
    for (String name : given())
      if (!known.contains(name)) throw new WrongUsage("cli.unknown-option", "--" + name);
    Order order =
        switch (word) {
          case "" -> new Order.Serve(options);
          case "help" -> new Order.Help(language());
          case "demo" -> demo();
          case "backup" -> new Order.Backup(folder(), options);
          case "restore" -> new Order.Restore(folder(), options);
          case "check" -> new Order.Check(options);
          default -> replay();
        };
    if (!words.isEmpty()) throw new WrongUsage("cli.unknown-word", words.getFirst());
    return order;
  }

  private Order demo() {
    return new Order.Demo(flags.contains("provinces"), number("seed"), options);
  }

  private Order replay() {
    String word = next("cli.replay-what");
    Subject subject =
        switch (word) {
          case "report" -> Subject.REPORT;
          case "award" -> Subject.AWARD;
          default -> throw new WrongUsage("cli.replay-what", word);
        };
    String id = next("cli.replay-which");
    if (!subject.names(id)) throw new WrongUsage("cli.replay-which", id);
    return new Order.Replay(subject, id, number("to"), language(), options);
  }

  private Path folder() {
    return Path.of(next("cli.which-folder"));
  }

  private String next(String missing) {
    String word = words.poll();
    if (word == null) throw new WrongUsage(missing, "");
    return word;
  }

  private Set<String> given() {
    var given = new HashSet<>(flags);
    given.addAll(values.keySet());
    return given;
  }

  private OptionalLong number(String name) {
    String value = values.get(name);
    if (value == null) return OptionalLong.empty();
    try {
      return OptionalLong.of(Long.parseLong(value));
    } catch (NumberFormatException e) {
      throw new WrongUsage("cli.not-a-number", "--" + name + " " + value);
    }
  }

  private Locale language() {
    return switch (values.getOrDefault("lang", "id")) {
      case "id" -> Locale.of("id");
      case "en" -> Locale.ENGLISH;
      case String other -> throw new WrongUsage("cli.unknown-language", other);
    };
  }
}
