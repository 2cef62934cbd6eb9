package id.jejak.infra.faults;

import id.jejak.kernel.scoring.ScoringPolicy;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Teams, each at its own report, and administrators, all at one window. They do as many things as
 * they are allowed: a server that looks through everything for every question bears no ledger of
 * thousands.
 */
final class Load implements AutoCloseable {
  private static final List<String> REGIONS = List.of("32", "33", "35", "64", "73");
  private static final int ADMINISTRATORS = 3;
  private static final String POLICY = Deed.json(ScoringPolicy.permendagri59());
  private static final String WINDOW =
      "{\"opensOn\": \"2024-11-01\", \"closesOn\": \"2039-12-31\"}";

  private final Fleet fleet;
  private final HttpClient http;
  private final Tally tally;
  private final Semaphore allowed = new Semaphore(0);
  private final Semaphore done = new Semaphore(0);
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  /** Opens what they need, and starts them. */
  Load(Fleet fleet, HttpClient http, Tally tally) throws Exception {
    this.fleet = fleet;
    this.http = http;
    this.tally = tally;
    asked("/api/policies/scoring", "admin", POLICY);
    asked("/api/windows/" + Deed.PERIOD, "admin", WINDOW);
    var senders = new ArrayList<Sender>();
    for (String region : REGIONS) {
      String name = "team-" + region;
      String token = token(name, Map.of("role", "REGION", "region", region));
      senders.add(new Sender(name, token, Deed.ofTeam(region), fleet, http, tally));
    }
    for (int one = 1; one <= ADMINISTRATORS; one++) {
      String name = "administrator-" + one;
      String token = token(name, Map.of("role", "ADMINISTRATOR"));
      fleet.watchAs(token);
      var deeds = Deed.ofAdministrator(name, REGIONS);
      senders.add(new Sender(name, token, deeds, fleet, http, tally));
    }
    senders.forEach(sender -> threads.submit(() -> send(sender)));
  }

  private String token(String userName, Map<String, String> role) throws Exception {
    asked("/api/accounts", "admin", Deed.opening(userName, role).body());
    return asked("/api/tokens", userName, "{}").path("token").asString();
  }

  private JsonNode asked(String path, String userName, String body) throws Exception {
    var request =
        HttpRequest.newBuilder(fleet.commands().getFirst().at(path))
            .timeout(Duration.ofSeconds(60))
            .header("Authorization", Fleet.basic(userName))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    var answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 200) throw new AssertionError(path + ": " + answer.body());
    return JsonMapper.shared().readTree(answer.body());
  }

  private Void send(Sender sender) throws InterruptedException {
    while (true) {
      allowed.acquire();
      try {
        sender.act();
      } catch (RuntimeException broken) {
        tally.wrong.add(broken.toString());
      } finally {
        done.release();
      }
    }
  }

  /** Lets so many more things be done. */
  void allow(int deeds) {
    allowed.release(deeds);
  }

  /** Waits until so many more things are done. */
  void await(int deeds) throws InterruptedException {
    if (!done.tryAcquire(deeds, 5, TimeUnit.MINUTES))
      throw new AssertionError("commands are still without an answer");
  }

  /** Nobody sends any more. */
  @Override
  public void close() {
    threads.shutdownNow();
  }

  /** Whether somebody can sign in. */
  boolean signsIn(String userName) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(fleet.query().at("/api/tasks"))
            .timeout(Duration.ofSeconds(60))
            .header("Authorization", Fleet.basic(userName))
            .build();
    return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
  }
}
