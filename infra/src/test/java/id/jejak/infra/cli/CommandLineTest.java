package id.jejak.infra.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.infra.cli.base.Texts;
import id.jejak.infra.storage.StoreUnusable;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Bean;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CommandLineTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void help_is_given_in_indonesian_or_in_english() {
    assertThat(run("help")).isEqualTo(CommandLine.DONE);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("memutar peragaan (SIMULASI)");
    assertThat(run("help", "--lang", "en")).isEqualTo(CommandLine.DONE);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("plays the demonstration (SIMULASI)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dance",
        "help me",
        "help --seed 3",
        "help --lang fr",
        "demo everything",
        "demo --provinces --seed three",
        "demo --provinces --seed",
        "demo --provinces --to 7",
        "replay",
        "replay region 32",
        "replay report",
        "replay report 2023-Q4/32 --to somewhere",
        "replay report 2023-Q4",
        "replay report 2023-Q5/32",
        "replay award 2024",
        "replay award PROVINCE/2024",
        "replay award 2024/PROVINCE twice"
      })
  void wrong_usage_is_explained_in_both_languages_and_is_status_64(String line) {
    assertThat(run(line.split(" "))).isEqualTo(CommandLine.WRONG_USAGE);
    assertThat(err.toString(StandardCharsets.UTF_8).lines().toList())
        .hasSizeGreaterThan(2)
        .anyMatch(said -> said.startsWith("jejak help "));
    assertThat(out.size()).isZero();
  }

  @Test
  void no_word_serves_with_springs_options() {
    assertThat(Words.read(List.of("--server.port=0", "--jejak.data=x")))
        .isEqualTo(new Order.Serve(List.of("--server.port=0", "--jejak.data=x")));
  }

  @Test
  void springs_options_may_stand_anywhere() {
    assertThat(Words.read(List.of("--jejak.data=x", "demo", "--seed=7", "--provinces", "--debug")))
        .isEqualTo(new Order.Demo(true, OptionalLong.of(7), List.of("--jejak.data=x", "--debug")));
    assertThat(Words.read(List.of("demo")))
        .isEqualTo(new Order.Demo(false, OptionalLong.empty(), List.of()));
  }

  @Test
  void a_replay_names_what_it_replays_and_how_far() {
    assertThat(Words.read(List.of("replay", "award", "2024/PROVINCE", "--to", "9", "--lang", "id")))
        .isEqualTo(
            new Order.Replay(
                Order.Subject.AWARD,
                "2024/PROVINCE",
                OptionalLong.of(9),
                Texts.INDONESIAN,
                List.of()));
  }

  /** What is booted finds its store unusable. */
  static class WithoutStore {
    @Bean
    Object store() {
      throw new StoreUnusable(StoreUnusable.Code.STORE_UNREADABLE, "There is no store.");
    }
  }

  @Test
  void a_store_that_cannot_be_used_is_status_3(@TempDir Path data) {
    assertThat(
            run(
                WithoutStore.class,
                "--jejak.data=" + data,
                "--spring.main.web-application-type=none"))
        .isEqualTo(CommandLine.COULD_NOT_RUN);
  }

  private int run(String... args) {
    return run(CommandLineTest.class, args);
  }

  private int run(Class<?> application, String... args) {
    return new CommandLine(
            application,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8))
        .run(List.of(args));
  }
}
