package id.jejak.infra.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Every way the system says no has a code of its own and was seen to happen. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RefusalsTest {
  private static final List<String> MODULES =
      List.of("shared-kernel", "command-side", "query-side", "infra");
  private static final List<Refusal> ALL = refusals();

  @Test
  void no_two_share_a_code() {
    assertThat(ALL).extracting(Refusal::code).doesNotHaveDuplicates();
  }

  @Test
  void each_is_named_by_a_test() throws IOException {
    String tests = testSources();
    assertThat(
            ALL.stream()
                .filter(refusal -> !Pattern.compile(named(refusal)).matcher(tests).find())
                .map(refusal -> refusal.getClass().getSimpleName() + "." + refusal.name()))
        .isEmpty();
  }

  /** Its constant's name, or its code at the end of a string ("/0/served negative"). */
  private static String named(Refusal refusal) {
    return "\\b" + refusal.name() + "\\b|[\" ]" + refusal.code() + "\"";
  }

  private static List<Refusal> refusals() {
    var classpath = new ClassPathScanningCandidateComponentProvider(false);
    classpath.addIncludeFilter(new AssignableTypeFilter(Refusal.class));
    return classpath.findCandidateComponents("id.jejak").stream()
        .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
        .flatMap(type -> Stream.of(type.getEnumConstants()))
        .map(Refusal.class::cast)
        .toList();
  }

  /** The test sources of every module. */
  private static String testSources() throws IOException {
    var sources = new StringBuilder();
    for (String module : MODULES) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src/test/java"))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList())
          sources.append(Files.readString(file));
      }
    }
    return sources.toString();
  }
}
