package id.jejak.infra.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.infra.app.Caller.Answer;
import id.jejak.infra.views.Projectors;
import id.jejak.kernel.scoring.ScoringPolicy;
import id.jejak.query.Projector;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ViewsTest {
  private static final String WINDOW =
      "{\"opensOn\": \"2024-11-01\", \"closesOn\": \"2024-12-20\"}";
  private static final String PROBLEM = "[{\"field\": \"HEALTH\", \"text\": \"%s\"}]";
  private static final String SCORING =
      new JsonMapper().writeValueAsString(ScoringPolicy.permendagri59());
  private final Jejak jejak = Jejak.shared();

  private static Answer open(Jejak jejak, String period) {
    jejak.admin().post("/api/policies/scoring", SCORING);
    Answer opened = jejak.admin().post("/api/windows/" + period, WINDOW);
    assertThat(opened.status()).as(opened.body()).isEqualTo(200);
    return opened;
  }

  @Test
  void whoever_starts_it_may_ask_whether_it_is_ready() throws Exception {
    assertThat(jejak.anyone().get("/actuator/health/readiness").status()).isEqualTo(200);
    assertThat(jejak.anyone().get("/actuator/health/liveness").status()).isEqualTo(200);
  }

  @Test
  void a_writer_reads_his_own_writes() throws Exception {
    Answer opened = open(jejak, "2030-Q1");
    jejak.anyone().get("/api/windows?after=" + opened.json().path("position").asLong());
    Caller region = jejak.newAccount("v-jabar", "{\"role\": \"REGION\", \"region\": \"32\"}");
    for (int deed = 0; deed < 20; deed++) {
      Answer done =
          region.put("/api/reports/2030-Q1/32/problems", PROBLEM.formatted("sebab " + deed));
      Answer read =
          region.get("/api/reports/2030-Q1/32?after=" + done.json().path("position").asLong());
      assertThat(read.body()).contains("sebab " + deed);
    }
  }

  @Test
  void processors_are_reset_while_serving_and_no_reader_sees_less() throws Exception {
    Answer opened = open(jejak, "2050-Q1");
    jejak.anyone().get("/api/windows?after=" + opened.json().path("position").asLong());
    var processing = jejak.context.getBean(EventProcessingConfiguration.class);
    var done = new AtomicBoolean();
    var wrong = new ArrayList<String>();
    var reader =
        new Thread(
            () -> {
              while (!done.get()) {
                Answer answer = jejak.anyone().get("/api/windows/2050-Q1");
                if (answer.status() != 200) wrong.add(answer.toString());
              }
            });
    reader.start();
    for (Projector<?> projector : jejak.context.getBean(Projectors.class).all()) {
      var processor =
          processing.eventProcessor(projector.name(), StreamingEventProcessor.class).orElseThrow();
      processor.shutDown();
      processor.resetTokens();
      processor.start();
    }
    Answer after = open(jejak, "2050-Q2");
    Answer seen =
        jejak.anyone().get("/api/windows/2050-Q2?after=" + after.json().path("position").asLong());
    done.set(true);
    reader.join();
    assertThat(wrong).isEmpty();
    assertThat(seen.status()).as(seen.body()).isEqualTo(200);
  }

  @Test
  void a_start_serves_only_when_the_views_have_seen_the_whole_ledger(@TempDir Path data) {
    try (Jejak first = Jejak.start(data)) {
      open(first, "2024-Q4");
    }
    try (Jejak again = Jejak.start(data)) {
      Answer window = again.anyone().get("/api/windows/2024-Q4");
      assertThat(window.json().path("state").asString()).isEqualTo("OPEN");
      assertThat(window.header("Jejak-Position")).isEqualTo(Long.toString(again.head()));
    }
  }
}
