package id.jejak.command;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RefusalsAreTestedTest {
  private static String tests = "";

  @BeforeAll
  static void read() throws IOException {
    var text = new StringBuilder();
    for (String module : List.of("command-side", "shared-kernel"))
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "test", "java"))) {
        for (Path file : files.filter(Files::isRegularFile).toList())
          text.append(Files.readString(file));
      }
    tests = text.toString();
  }

  static Stream<Refusal> refusals() {
    return MessagesTest.refusals();
  }

  /** By its constant, or by its code at the end of an expected violation. */
  @ParameterizedTest
  @MethodSource("refusals")
  void every_refusal_is_expected_by_a_test(Refusal refusal) {
    var expected =
        Pattern.compile("Refusal\\." + refusal.name() + "\\b|[\" ]" + refusal.code() + "\"");
    assertThat(expected.matcher(tests).find()).as(refusal.code()).isTrue();
  }
}
