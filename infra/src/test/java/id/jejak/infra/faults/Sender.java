package id.jejak.infra.faults;

import id.jejak.infra.faults.Deed.Deeds;
import id.jejak.infra.faults.Tally.Receipt;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who has one thing done after the other, each under a key of its own, and asks again
 * under the same key until he is told what became of it; then he looks at it.
 */
final class Sender {
  private static final Duration PATIENCE = Duration.ofSeconds(8);
  private static final Duration NEVER = Duration.ofSeconds(120);

  private final String name;
  private final String token;
  private final Deeds deeds;
  private final Fleet fleet;
  private final HttpClient http;
  private final Tally tally;
  private final Random chance;
  private int number;

  Sender(String name, String token, Deeds deeds, Fleet fleet, HttpClient http, Tally tally) {
    this.name = name;
    this.token = token;
    this.deeds = deeds;
    this.fleet = fleet;
    this.http = http;
    this.tally = tally;
    this.chance = new Random(name.hashCode());
  }

  /** The next deed, from its first request to its answer and a look at it. */
  void act() throws InterruptedException {
    Deed deed = deeds.deed(number);
    String key = name + "." + number++;
    if (chance.nextInt(4) == 0) {
      var beside = Thread.startVirtualThread(() -> untilAnsweredBeside(deed, key));
      untilAnswered(deed, key, 0);
      beside.join();
    } else {
      untilAnswered(deed, key, chance.nextInt(2));
    }
    var receipt = tally.acknowledged.get(key);
    if (receipt == null) return;
    if (deed.path().equals("/api/accounts"))
      tally.accounts.add(JsonMapper.shared().readTree(deed.body()).path("userName").asString());
    if (chance.nextInt(4) == 0) once(deed, key, chance.nextInt(2));
    look(deed, receipt);
  }

  /** The same request at the other process at the same time. */
  private void untilAnsweredBeside(Deed deed, String key) {
    try {
      untilAnswered(deed, key, 1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void untilAnswered(Deed deed, String key, int first) throws InterruptedException {
    long deadline = System.nanoTime() + NEVER.toNanos();
    for (int tries = first; !once(deed, key, tries % 2); tries++) {
      if (System.nanoTime() > deadline) {
        tally.wrong.add(key + " was never answered");
        return;
      }
      Thread.sleep(100 + chance.nextInt(200));
    }
  }

  /** Whether it was told what became of it. */
  private boolean once(Deed deed, String key, int process) throws InterruptedException {
    var request =
        HttpRequest.newBuilder(fleet.commands().get(process).at(deed.path()))
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .method(deed.method(), BodyPublishers.ofString(deed.body()))
            .build();
    tally.requests.incrementAndGet();
    try {
      return told(deed, key, http.send(request, BodyHandlers.ofString()));
    } catch (IOException lost) {
      tally.unanswered.incrementAndGet();
      return false;
    }
  }

  private boolean told(Deed deed, String key, HttpResponse<String> answer) {
    JsonNode json = JsonMapper.shared().readTree(answer.body());
    if (answer.statusCode() == 200) {
      var receipt = new Receipt(json.path("position").asLong(-1), json.path("version").asLong(-1));
      tally.acknowledge(key, receipt);
      return true;
    }
    boolean comeBack =
        answer.statusCode() == 503 && answer.headers().firstValue("Retry-After").isPresent()
            || json.path("code").asString("").equals("concurrent-change");
    if (comeBack) tally.toldToComeBack.incrementAndGet();
    else tally.wrong.add(key + " " + deed.path() + ": " + answer.body());
    return !comeBack;
  }

  /** What was acknowledged shows, if anything is shown. */
  private void look(Deed deed, Receipt receipt) throws InterruptedException {
    String path = deed.view() + "?after=" + receipt.position();
    var request =
        HttpRequest.newBuilder(fleet.query().at(path))
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + token)
            .build();
    tally.reads.incrementAndGet();
    try {
      var answer = http.send(request, BodyHandlers.ofString());
      if (answer.statusCode() == 503) tally.readLater.incrementAndGet();
      else if (answer.statusCode() != 200 || !shows(deed, receipt, answer))
        tally.wrong.add(path + ": " + answer.statusCode() + " " + answer.body());
    } catch (IOException lost) {
      tally.readLater.incrementAndGet();
    }
  }

  private static boolean shows(Deed deed, Receipt receipt, HttpResponse<String> answer) {
    long seen = answer.headers().firstValueAsLong("Jejak-Position").orElse(-1);
    if (seen < receipt.position()) return false;
    return !deed.view().startsWith("/api/reports/")
        || JsonMapper.shared().readTree(answer.body()).path("version").asLong()
            >= receipt.version();
  }
}
