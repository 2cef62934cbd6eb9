package id.jejak.infra.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.query.page.Sentences;
import id.jejak.query.page.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What timelines tell of every event: sentences name an event's members by text, and a member that
 * is called otherwise would leave a gap in them. {@code -Dtold=write} writes the file anew, to be
 * read before it is kept.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ToldTest {
  private static final Path EVENTS = Path.of("src/test/resources/golden");
  private static final Path TOLD = Path.of("src/test/resources/told.txt");
  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<Map<String, Object>> DATA = new TypeReference<>() {};

  /** Most samples say no more than their member's name, where a region or a code would stand. */
  private static final Map<String, String> STAND_INS =
      Map.of(
          "subject", "32.04",
          "entered", "32.04",
          "left", "32.05",
          "nominees", "32.04",
          "winners", "32.04",
          "fields", "EDUCATION",
          "settlement", "accepted",
          "stage", "FINAL",
          "role", "REGION");

  @Test
  void every_event_is_told_as_it_was_read_and_found_good() throws IOException {
    String told = told();
    if ("write".equals(System.getProperty("told"))) Files.writeString(TOLD, told);
    assertThat(told).isEqualTo(Files.readString(TOLD));
  }

  @Test
  void streams_that_have_no_page_are_told_in_words_too() throws IOException {
    MessageSource texts = new Texts().messageSource();
    List<String> streams =
        List.of(
            "historic/standings/2023-Q4",
            "historic/standings/2019",
            "historic/award/2024",
            "edition/2026",
            "policy/spm-awards/1",
            "simulation");
    assertThat(streams.stream().map(sentences(texts, "id")::about))
        .containsExactly(
            "Peringkat Triwulan IV 2023, dari pemberitaan",
            "Peringkat 2019, dari pemberitaan",
            "SPM Awards 2024, dari pemberitaan",
            "SPM Awards 2026",
            "Kebijakan spm-awards/1",
            "Simulasi");
    assertThat(streams.stream().map(sentences(texts, "en")::about))
        .containsExactly(
            "Standings of Quarter IV 2023, from the press",
            "Standings of 2019, from the press",
            "SPM Awards 2024, from the press",
            "SPM Awards 2026",
            "Policy spm-awards/1",
            "Simulation");
  }

  private static Sentences sentences(MessageSource texts, String language) {
    return new Sentences(new Words(texts, Locale.of(language)), account -> account);
  }

  private static String told() throws IOException {
    MessageSource texts = new Texts().messageSource();
    try (Stream<Path> files = Files.list(EVENTS)) {
      return files.sorted().map(file -> lines(file, texts)).collect(Collectors.joining());
    }
  }

  private static String lines(Path file, MessageSource texts) {
    JsonNode entry = JSON.readTree(meant(file));
    Map<String, Object> data = JSON.treeToValue(entry.required("data"), DATA);
    return Stream.of("id", "en")
        .map(language -> sentences(texts, language))
        .map(sentences -> sentences.of(entry.required("type").stringValue(), data))
        .map(said -> file.getFileName() + ": " + said + "\n")
        .distinct()
        .collect(Collectors.joining());
  }

  private static String meant(Path file) {
    try {
      String entry = Files.readString(file);
      for (var each : STAND_INS.entrySet())
        entry = entry.replaceAll("\"" + each.getKey() + "\"(?!:)", "\"" + each.getValue() + "\"");
      return entry;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
