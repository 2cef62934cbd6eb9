package id.jejak.infra.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.infra.vault.SqliteSignInFailures;
import id.jejak.infra.vault.VaultFile;
import id.jejak.infra.web.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SignInDelayTest {
  @TempDir Path directory;
  private Instant now = Instant.parse("2024-03-01T12:00:00Z");
  private VaultFile vault;
  private SignInDelay delay;

  @BeforeEach
  void open() throws IOException {
    vault = VaultFile.open(directory);
    delay = new SignInDelay(new SqliteSignInFailures(vault), () -> now);
  }

  @AfterEach
  void close() {
    vault.close();
  }

  @Test
  void the_addresses_of_one_ipv6_network_are_one() {
    for (int i = 0; i < 25; i++) delay.failed("a" + i, "2001:db8:1:2::" + i);
    assertThatThrownBy(() -> delay.check("other", "2001:db8:1:2:ffff::1"))
        .isInstanceOf(Problem.class);
    assertThatCode(() -> delay.check("other", "2001:db8:1:3::1")).doesNotThrowAnyException();
  }

  @Test
  void an_office_behind_one_address_begins_anew_after_a_quiet_hour() {
    for (int i = 0; i < 30; i++) delay.failed("a" + i, "192.0.2.9");
    assertThatThrownBy(() -> delay.check("other", "192.0.2.9")).isInstanceOf(Problem.class);
    now = now.plus(Duration.ofMinutes(61));
    delay.failed("other", "192.0.2.9");
    assertThatCode(() -> delay.check("another", "192.0.2.9")).doesNotThrowAnyException();
  }

  @Test
  void guessed_names_leave_nothing_behind_for_long() {
    var failures = new SqliteSignInFailures(vault);
    delay.failed("guessed", "192.0.2.1");
    now = now.plus(Duration.ofHours(25));
    delay.failed("other", "192.0.2.2");
    assertThat(failures.of("guessed").count()).isZero();
    assertThat(failures.of("other").count()).isEqualTo(1);
  }
}
