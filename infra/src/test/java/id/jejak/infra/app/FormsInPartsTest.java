package id.jejak.infra.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.infra.web.FormFiles;
import id.jejak.kernel.scoring.ScoringPolicy;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Forms with files: how much of them is read, and where files are kept. */
@TestInstance(Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FormsInPartsTest {
  private static final String PLAN = "/api/reports/2034-Q3/63/plan";
  private static final String DOCUMENTS = "/api/documents";
  private final Jejak jejak = Jejak.shared();

  @BeforeAll
  void open_a_window() {
    String policy = new JsonMapper().writeValueAsString(ScoringPolicy.permendagri59());
    jejak.admin().post("/api/policies/scoring", policy);
    String opening = "{\"opensOn\": \"2024-11-01\", \"closesOn\": \"2024-12-20\"}";
    var opened = jejak.admin().post("/api/windows/2034-Q3", opening);
    assertThat(opened.status()).isEqualTo(200);
  }

  private Caller team(String userName) {
    return jejak.newAccount(userName, "{\"role\": \"REGION\", \"region\": \"63\"}");
  }

  private static Caller.Answer send(Caller caller, String path, List<String> parts) {
    String body = "--b\r\n" + String.join("\r\n--b\r\n", parts) + "\r\n--b--\r\n";
    return caller
        .with("Content-Type", "multipart/form-data; boundary=b")
        .send("POST", path, BodyPublishers.ofString(body));
  }

  private static String text(String name, String value) {
    return "Content-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value;
  }

  private static String pdf(String name, String content) {
    return "Content-Disposition: form-data; name=\"%s\"; filename=\"%s.pdf\"\r\n\r\n%s"
        .formatted(name, content, "%PDF-1.7\n" + content);
  }

  /** Sends a plan with a document, to a path of that or another command. */
  private static Caller.Answer plan(Caller team, String path, String content) {
    return send(
        team,
        path,
        List.of(text("_method", "PUT"), text("_return", "/x"), pdf("document", content)));
  }

  /** Whether the one who handed a document in is answered that it is there. */
  private static boolean isKept(Caller owner, String content) throws NoSuchAlgorithmException {
    byte[] bytes = ("%PDF-1.7\n" + content).getBytes(StandardCharsets.UTF_8);
    var sha256 = MessageDigest.getInstance("SHA-256").digest(bytes);
    return owner.get(DOCUMENTS + "/" + HexFormat.of().formatHex(sha256)).status() == 200;
  }

  @Test
  void more_than_a_thousand_parts_are_refused_before_anybody_signs_in() {
    var parts = Collections.nCopies(1_001, text("a", ""));
    var answer = send(jejak.anyone(), "/api/session", parts);
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.code()).isEqualTo("too-many-parts");
  }

  @Test
  void a_document_comes_with_the_command_that_names_it() throws Exception {
    var team = team("f-team");
    var answer = plan(team, PLAN, "named");
    assertThat(answer.header("Location")).startsWith("/x?after=");
    assertThat(isKept(team, "named")).isTrue();
  }

  @Test
  void a_command_that_is_only_tried_keeps_no_document() throws Exception {
    var team = team("f-trial");
    plan(team, PLAN + "?dryRun=true", "tried");
    assertThat(isKept(team, "tried")).isFalse();
    plan(team, PLAN + "?dryrun=true", "misspelt");
    assertThat(isKept(team, "misspelt")).isFalse();
  }

  @Test
  void a_command_that_names_no_document_takes_none() throws Exception {
    var team = team("f-other");
    for (String path : List.of("/api/reports/2034-Q3/63/budget", DOCUMENTS, DOCUMENTS + "?name=x"))
      plan(team, path, "stray");
    send(team, PLAN, List.of(text("_return", "/x"), pdf("document", "stray")));
    assertThat(isKept(team, "stray")).isFalse();
  }

  @Test
  void files_are_taken_with_just_those_commands_whose_bodies_name_documents() {
    var document = new ApiDocument(jejak);
    var files = jejak.context.getBean(FormFiles.OfCommand.class);
    var names = new HashSet<String>();
    document
        .operations()
        .forEach(
            (call, operation) -> {
              String[] command = call.replaceAll("\\{\\w+}", "x").split(" ");
              boolean taken = files.of(command[0], command[1]) != FormFiles.OF_OTHERS;
              boolean named =
                  names(document, operation.path("requestBody"), new HashSet<>())
                      .contains("PartBodiesDocumentNamed");
              assertThat(taken).as(call).isEqualTo(named);
              if (named) names.add(call);
            });
    assertThat(names).hasSize(2);
  }

  /** The names of all schemas that a part of the document leads to. */
  private static Set<String> names(ApiDocument document, JsonNode part, Set<String> seen) {
    for (JsonNode reference : part.findValues("$ref")) {
      String path = reference.asString();
      if (seen.add(path.substring(path.lastIndexOf('/') + 1)))
        names(document, document.json().at(path.substring(1)), seen);
    }
    return seen;
  }
}
