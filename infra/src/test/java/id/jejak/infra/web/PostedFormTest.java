package id.jejak.infra.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PostedFormTest {
  private static MockHttpServletRequest inParts(String... parts) {
    var request = new MockHttpServletRequest("POST", "/api/x");
    request.setContentType("multipart/form-data; boundary=b");
    String body = "--b\r\n" + String.join("\r\n--b\r\n", parts) + "\r\n--b--\r\n";
    request.setContent(body.getBytes(StandardCharsets.UTF_8));
    return request;
  }

  private static MockHttpServletRequest inParts(List<String> parts) {
    return inParts(parts.toArray(String[]::new));
  }

  private static String text(String name, String value) {
    return "Content-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value;
  }

  private static String file(String name, String fileName, String content) {
    return "Content-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n%s"
        .formatted(name, fileName, content);
  }

  private static PostedForm posted(String body) throws IOException {
    var request = new MockHttpServletRequest("POST", "/api/x");
    request.setQueryString("dryRun=true");
    request.setContent(body.getBytes(StandardCharsets.US_ASCII));
    return PostedForm.of(request);
  }

  @Test
  void what_cannot_be_decoded_is_refused() {
    assertThatThrownBy(() -> posted("reason=100%+benar"))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo("malformed-form"));
  }

  @Test
  void what_is_secret_is_not_shown_again() throws IOException {
    var form = posted("userName=ani+b%C3%A9&sandi=rahasia&_secret=sandi");
    assertThat(form.shown()).isEqualTo(Map.of("userName", "ani bé"));
  }

  @Test
  void all_values_of_a_list_are_shown_again() throws IOException {
    assertThat(posted("fields[]=HEALTH&x&fields[]=EDUCATION").shown())
        .isEqualTo(Map.of("fields[]", "HEALTH,EDUCATION", "x", ""));
  }

  @Test
  void no_file_is_touched_before_somebody_reads_on() throws IOException {
    var form = FormInParts.of(inParts(text("_by", "ani"), file("a", "a.pdf", "x"), text("b", "é")));
    assertThat(form.has("_by")).isTrue();
    assertThat(form.fields()).isEmpty();
    var taken = new ArrayList<String>();
    form.readOn(
        (name, content) -> {
          taken.add(name + " " + new String(content.readAllBytes(), StandardCharsets.UTF_8));
          return Map.of("sha256", "f00");
        });
    assertThat(taken).containsExactly("a.pdf x");
    assertThat(form.shown()).isEqualTo(Map.of("a", "", "a.sha256", "f00", "b", "é"));
  }

  @Test
  void what_stands_behind_a_refused_file_is_read_all_the_same() throws IOException {
    var form = FormInParts.of(inParts(file("a", "a.pdf", "x".repeat(100_000)), text("b", "2")));
    form.readOn(FormFiles.OF_NOBODY);
    assertThat(form.faults()).containsOnlyKeys("a");
    assertThat(form.shown()).containsEntry("b", "2");
  }

  @Test
  void a_field_without_a_file_is_no_file() throws IOException {
    var form = FormInParts.of(inParts(file("a", "", ""), text("b", "2")));
    form.readOn(FormFiles.OF_NOBODY);
    assertThat(form.faults()).isEmpty();
    assertThat(form.shown()).isEqualTo(Map.of("b", "2"));
  }

  @Test
  void of_somebody_unknown_no_more_is_read_than_the_server_would_throw_away() throws IOException {
    var form = FormInParts.of(inParts(file("a", "a.pdf", "x".repeat(25_000_000)), text("b", "2")));
    assertThatThrownBy(() -> form.readOn(FormFiles.OF_NOBODY)).isInstanceOf(Problem.class);
  }

  @Test
  void what_is_no_form_in_parts_is_refused() {
    var cut = inParts(text("a", "1"));
    cut.setContent(
        "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1"
            .getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> FormInParts.of(cut)).isInstanceOf(Problem.class);
    var unbounded = inParts(text("a", "1"));
    unbounded.setContentType("multipart/form-data");
    assertThatThrownBy(() -> FormInParts.of(unbounded)).isInstanceOf(Problem.class);
  }

  @Test
  void a_form_has_a_thousand_parts_at_most_be_they_empty() throws IOException {
    assertThat(FormInParts.of(inParts(Collections.nCopies(1_000, text("a", "")))).fields())
        .hasEntrySatisfying("a", values -> assertThat(values).hasSize(1_000));
    assertThatThrownBy(() -> FormInParts.of(inParts(Collections.nCopies(1_001, text("a", "")))))
        .hasMessage("too-many-parts");
  }

  @Test
  void the_names_of_what_is_empty_are_bounded_with_the_texts() {
    var names =
        IntStream.range(0, 400)
            .mapToObj(i -> text("a".repeat(400) + i, "x".repeat(2_200)))
            .toList();
    assertThatThrownBy(() -> FormInParts.of(inParts(names))).hasMessage("body-too-large");
    var brief = IntStream.range(0, 400).mapToObj(i -> text("a" + i, "x".repeat(2_200))).toList();
    assertThatCode(() -> FormInParts.of(inParts(brief))).doesNotThrowAnyException();
  }

  @Test
  void of_files_twenty_are_taken_and_none_behind_them() throws IOException {
    var form = FormInParts.of(inParts(Collections.nCopies(21, file("a", "a.pdf", "x"))));
    var taken = new ArrayList<String>();
    FormFiles files =
        (name, content) -> {
          taken.add(name);
          return Map.of();
        };
    assertThatThrownBy(() -> form.readOn(files)).hasMessage("too-many-files");
    assertThat(taken).hasSize(20);
  }

  @Test
  void what_is_wrong_with_files_of_somebody_unknown_is_told_of_twenty() throws IOException {
    var many = IntStream.range(0, 500).mapToObj(i -> file("a" + i, "a.pdf", "x")).toList();
    var form = FormInParts.of(inParts(many));
    assertThatThrownBy(() -> form.readOn(FormFiles.OF_NOBODY)).hasMessage("too-many-files");
    assertThat(form.faults()).hasSize(20);
  }
}
