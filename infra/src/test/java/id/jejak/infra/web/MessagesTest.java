package id.jejak.infra.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Text for people stands in the messages files, in both languages, and all of it is used. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MessagesTest {
  private static final List<Path> MODULES =
      Stream.of("shared-kernel", "command-side", "query-side", "infra")
          .map(module -> Path.of("..", module, "src", "main"))
          .toList();

  @Test
  void both_languages_have_the_same_keys_in_the_same_order() {
    List<Path> english = files("_en.properties").toList();
    assertThat(english).hasSizeGreaterThan(8);
    for (Path file : english) {
      String name = file.toString();
      Path other = Path.of(name.replace("_en.", "."));
      if (!Files.exists(other)) other = Path.of(name.replace("_en.", "_id."));
      assertThat(keys(file)).as(name).isEqualTo(keys(other)).doesNotHaveDuplicates();
    }
  }

  @Test
  void every_text_that_is_asked_for_is_there() {
    Set<String> known = known();
    var missing = new TreeSet<String>();
    var asked =
        Pattern.compile(
            "#\\{([a-z][A-Za-z0-9_.-]*)[}(]|(?:say|msg)\\(['\"]([a-z][A-Za-z0-9_.-]*[a-z0-9])['\"]");
    files(".html")
        .forEach(
            file ->
                groups(asked, read(file))
                    .filter(key -> !known.contains(key))
                    .forEach(key -> missing.add(file.getFileName() + " " + key)));
    files(".java")
        .filter(file -> file.toString().contains("/query/"))
        .forEach(
            file ->
                groups(Pattern.compile("say\\(\"([a-z][a-z.-]*[a-z])\"[,)]"), read(file))
                    .filter(key -> !known.contains(key))
                    .forEach(key -> missing.add(file.getFileName() + " " + key)));
    assertThat(missing).isEmpty();
  }

  @Test
  void every_text_is_asked_for_by_its_name_or_by_its_family() {
    String sources =
        Stream.of(".html", ".java", ".js")
            .flatMap(MessagesTest::files)
            .map(MessagesTest::read)
            .collect(Collectors.joining("\n"));
    Set<String> named =
        groups(Pattern.compile("([A-Za-z0-9][A-Za-z0-9_.-]*)"), sources)
            .collect(Collectors.toSet());
    Set<String> families =
        groups(
                Pattern.compile("(?:name|key)\\(['\"]([a-z.-]+)['\"]|[\"'|]([a-z.-]+)\\.[\"'$]"),
                sources)
            .collect(Collectors.toSet());
    // A key put together of two words, as in say(way + ".days").
    Set<String> endings =
        groups(Pattern.compile("\"(\\.[a-z]+)\""), sources).collect(Collectors.toSet());
    var unused = new TreeSet<String>();
    for (String key : known()) {
      boolean used = named.contains(key) || named.contains(key.replaceFirst("^refusal\\.", ""));
      for (int dot = key.indexOf('.'); dot > 0 && !used; dot = key.indexOf('.', dot + 1))
        used = families.contains(key.substring(0, dot));
      int last = key.lastIndexOf('.');
      used = used || (last > 0 && endings.contains(key.substring(last)));
      if (!used) unused.add(key);
    }
    assertThat(unused).isEmpty();
  }

  @Test
  void no_template_has_text_of_its_own() {
    var written = new ArrayList<String>();
    files(".html")
        .forEach(
            file ->
                texts(read(file)).forEach(text -> written.add(file.getFileName() + ": " + text)));
    assertThat(written).isEmpty();
  }

  @Test
  void counts_are_said_in_their_plural() throws IOException {
    var texts = new Texts().messageSource();
    assertThat(texts.getMessage("dossier.evidence", new Object[] {1}, Locale.ENGLISH))
        .startsWith("1 entry of");
    assertThat(texts.getMessage("dossier.evidence", new Object[] {1200}, Locale.ENGLISH))
        .startsWith("1,200 entries of");
    assertThat(texts.getMessage("dossier.evidence", new Object[] {1200}, Locale.of("id")))
        .startsWith("1.200 entri");
  }

  /**
   * Words that stand in a template and are not replaced by {@code th:text}, nor are a name that is
   * the same in all languages.
   */
  private static List<String> texts(String template) {
    String markup = template.replaceAll("(?s)<!--.*?-->", "").replaceAll("(?s)<!DOCTYPE[^>]*>", "");
    var found = new ArrayList<String>();
    var open = new ArrayList<Boolean>();
    var tag = Pattern.compile("<(/?)([a-zA-Z:]+)((?:\"[^\"]*\"|'[^']*'|[^>\"'])*)>|([^<]+)");
    for (MatchResult part : tag.matcher(markup).results().toList()) {
      if (part.group(4) != null) {
        boolean replaced = !open.isEmpty() && open.getLast();
        if (!replaced && part.group(4).matches("(?s).*\\p{L}.*")) found.add(part.group(4).strip());
      } else if (part.group(1).isEmpty()) {
        String attributes = part.group(3);
        groups(
                Pattern.compile("\\s(?:aria-label|alt|title|placeholder)=\"([^\"]*\\p{L}[^\"]*)\""),
                attributes)
            .forEach(found::add);
        boolean isVoid =
            part.group(2).matches("meta|link|input|img|br|hr") || attributes.endsWith("/");
        if (!isVoid)
          open.add(
              (!open.isEmpty() && open.getLast())
                  || attributes.matches(
                      "(?s).*(th:text|th:replace|th:insert|th:utext|translate=\"no\").*"));
      } else if (!open.isEmpty()) {
        open.removeLast();
      }
    }
    return found;
  }

  private static Set<String> known() {
    return files(".properties")
        .filter(file -> file.getFileName().toString().matches("messages(_id)?\\.properties"))
        .flatMap(file -> keys(file).stream())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static List<String> keys(Path file) {
    return read(file)
        .replaceAll("\\\\\\R", "")
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("=", 2)[0].strip())
        .toList();
  }

  private static Stream<Path> files(String ending) {
    return MODULES.stream()
        .flatMap(MessagesTest::walk)
        .filter(file -> file.toString().endsWith(ending))
        .filter(file -> !file.toString().contains("openapi"));
  }

  private static Stream<Path> walk(Path root) {
    try (Stream<Path> all = Files.walk(root)) {
      return all.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> groups(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(
            found -> {
              for (int group = 1; group <= found.groupCount(); group++)
                if (found.group(group) != null) return found.group(group);
              return found.group();
            });
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
