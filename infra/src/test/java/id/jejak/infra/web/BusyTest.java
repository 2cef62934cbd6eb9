package id.jejak.infra.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.query.Busy;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BusyTest {
  @Test
  void who_finds_too_many_before_him_is_told_when_to_come_back() {
    Problem problem = ProblemAdvice.problem(new Busy());
    assertThat(problem.status()).isEqualTo(503);
    assertThat(problem.code()).isEqualTo("busy");
    assertThat(problem.headers()).isEqualTo(Map.of("Retry-After", "1"));
  }
}
