package id.jejak.infra.storage;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.infra.storage.StoreUnusable.Code;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;

@ExtendWith(OutputCaptureExtension.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StoreUnusableAnalyzerTest {
  static class App {
    @Bean
    ProcessLock lock() {
      throw new StoreUnusable(Code.STORE_LOCKED, "Another process works here.");
    }
  }

  @Test
  void a_store_that_cannot_be_used_says_so_in_a_sentence(CapturedOutput output) {
    var app = new SpringApplication(App.class);
    app.setWebApplicationType(WebApplicationType.NONE);
    try {
      app.run("--logging.level.root=error");
    } catch (RuntimeException failed) {
      assertThat(output).contains("store-locked: Another process works here.");
      assertThat(output).doesNotContain("at id.jejak");
      return;
    }
    throw new AssertionError("started");
  }
}
