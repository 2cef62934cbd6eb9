package id.jejak.infra.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BoundedTest {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private static Bounded body(int length, Bound bound) {
    return new Bounded(new ByteArrayInputStream(new byte[length]), bound);
  }

  @Test
  void a_body_of_just_its_bound_is_read_whole() throws IOException {
    assertThat(body(20, new Bound(20, PATIENCE)).readAllBytes()).hasSize(20);
  }

  @Test
  void a_longer_one_is_refused_in_the_words_of_its_bound() {
    var bound = new Bound(20, PATIENCE, "document-too-large");
    assertThatThrownBy(() -> body(21, bound).readAllBytes()).hasMessage("document-too-large");
  }

  @Test
  void a_bound_may_be_widened_on_the_way() throws IOException {
    Bounded body = body(30, new Bound(20, PATIENCE));
    assertThat(body.readNBytes(20)).hasSize(20);
    body.upTo(new Bound(30, PATIENCE));
    assertThat(body.readAllBytes()).hasSize(10);
  }

  @Test
  void a_body_that_takes_too_long_is_refused() {
    var bound = new Bound(20, Duration.ZERO.minusSeconds(1));
    assertThatThrownBy(() -> body(1, bound).readAllBytes()).hasMessage("body-too-slow");
  }

  @Test
  void so_is_one_whose_sender_went_silent() {
    InputStream silent =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException(new SocketTimeoutException());
          }
        };
    assertThatThrownBy(() -> new Bounded(silent, new Bound(20, PATIENCE)).readAllBytes())
        .hasMessage("body-too-slow");
  }
}
