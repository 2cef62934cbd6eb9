package id.jejak.query.audit;

import id.jejak.query.Place;
import id.jejak.query.audit.Replay.Check;
import id.jejak.query.audit.Replay.Step;
import id.jejak.query.report.Difference.Change;
import id.jejak.query.report.Steps;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints a replay as plain text for a terminal, in Indonesian unless asked for English. */
public final class ReplayText {
  private static final int WIDTH = 100;
  private static final Control NO_FALLBACK =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  /** Told by the step itself, or too long to be read: the JSON has all of it. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "reason",
          "ground",
          "note",
          "text",
          "score",
          "completeness",
          "firstTen",
          "services",
          "plan",
          "stages",
          "categories",
          "region",
          "period");

  private final ResourceBundle texts;
  private final StringBuilder out = new StringBuilder();

  private ReplayText(Locale locale) {
    texts = ResourceBundle.getBundle("id.jejak.query.messages", locale, NO_FALLBACK);
  }

  /**
   * The whole replay as text.
   *
   * @param mark SIMULASI where the store is a simulation
   */
  public static String of(Replay replay, @Nullable String mark, Locale locale) {
    var text = new ReplayText(locale);
    text.head(replay, mark);
    replay.steps().forEach(text::step);
    text.verdict(replay);
    return text.out.toString();
  }

  private void head(Replay replay, @Nullable String mark) {
    line("", text("replay.title", replay.subject()) + (mark == null ? "" : "  [" + mark + "]"));
    line("", text("replay.upTo", replay.position(), replay.steps().size()));
  }

  private void step(Step step) {
    out.append('\n');
    line(
        "",
        "#"
            + step.position()
            + "  "
            + step.at()
            + "  "
            + named("event." + step.event(), step.event()));
    line("    ", text("replay.by", step.actor(), named("role." + step.role(), step.role())));
    if (step.why() != null) line("    ", text("replay.why", step.why()));
    if (!step.stateBefore().equals(step.stateAfter()))
      line("    ", text("replay.state", state(step.stateBefore()), state(step.stateAfter())));
    step.data().forEach(this::fact);
    step.changes().forEach(this::change);
    step.score().forEach(this::score);
  }

  private void fact(String name, Object value) {
    if (LEFT_OUT.contains(name)) return;
    if (value instanceof List<?> list && list.isEmpty()) return;
    String label = named("fact." + name, name);
    if (value instanceof List<?> list && list.getFirst() instanceof Map<?, ?>) {
      line("    ", label + ":");
      list.forEach(each -> line("      ", "- " + told(each)));
    } else {
      line("    ", label + ": " + told(value));
    }
  }

  private static String told(Object value) {
    return switch (value) {
      case Map<?, ?> map ->
          map.entrySet().stream()
              .map(e -> e.getKey() + " " + told(e.getValue()))
              .collect(Collectors.joining(", "));
      case List<?> list -> list.stream().map(ReplayText::told).collect(Collectors.joining("; "));
      case String text when text.matches("[1-9][0-9](\\.[0-9]{2})?") -> place(text);
      default -> value.toString();
    };
  }

  private static String place(String code) {
    Place place = Place.of(code);
    return place.name().equals(code) ? code : code + " " + place.name();
  }

  private void change(Change change) {
    line(
        "    ",
        change.cell()
            + ": "
            + (change.before() == null ? "—" : change.before())
            + " → "
            + (change.after() == null ? "—" : change.after()));
  }

  private void score(Steps.Step step) {
    String indent =
        switch (step.of()) {
          case "REGION" -> "    ";
          case "FIELD" -> "      ";
          case "SERVICE" -> "        ";
          default -> "          ";
        };
    line(
        indent,
        named("step." + step.of(), step.of())
            + " "
            + step.code()
            + (step.name().isEmpty() ? "" : " (" + step.name() + ")")
            + ": "
            + step.arithmetic()
            + (step.figure() == null ? "" : " = " + step.figure()));
  }

  private void verdict(Replay replay) {
    out.append('\n');
    if (replay.checks().isEmpty()) {
      line("", text("replay.nothing"));
      return;
    }
    line("", text("replay.again"));
    replay.checks().forEach(this::check);
    line("", text(replay.same() ? "replay.same" : "replay.differs"));
  }

  private void check(Check check) {
    String what = named("check." + check.what(), check.what());
    String where = "#" + check.position() + " " + check.about() + ": " + what;
    line("  ", (check.same() ? "= " : "! ") + where);
    if (check.same()) return;
    line("      ", text("replay.recorded", String.valueOf(check.recorded())));
    line("      ", text("replay.recomputed", String.valueOf(check.recomputed())));
  }

  private String state(String state) {
    return named("state." + state, state);
  }

  private String named(String key, String otherwise) {
    try {
      return texts.getString(key);
    } catch (MissingResourceException e) {
      return otherwise;
    }
  }

  private String text(String key, Object... about) {
    return new MessageFormat(texts.getString(key), Locale.ROOT)
        .format(List.of(about).stream().map(Object::toString).toArray());
  }

  /** Breaks a line at blanks, so that it fits; the rest stands under it. */
  private void line(String indent, String text) {
    String rest = text.replace('\n', ' ');
    String before = indent;
    while (before.length() + rest.length() > WIDTH) {
      int room = WIDTH - before.length();
      int blank = rest.lastIndexOf(' ', room);
      int end = blank > 0 ? blank : room;
      out.append(before).append(rest, 0, end).append('\n');
      rest = rest.substring(end).stripLeading();
      before = indent + "    ";
    }
    out.append(before).append(rest).append('\n');
  }
}
