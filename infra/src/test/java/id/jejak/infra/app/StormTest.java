package id.jejak.infra.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.catalogue.Catalogue;
import id.jejak.kernel.catalogue.Field;
import id.jejak.kernel.catalogue.Level;
import id.jejak.kernel.region.Region;
import id.jejak.kernel.region.RegionRegister;
import id.jejak.kernel.report.ReportEvent.AchievementsEntered;
import id.jejak.kernel.scoring.ScoringPolicy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * The last ten minutes before a deadline: every region enters its six fields, and every request is
 * sent up to three times with one key, some of them at once. {@code mvn -Pstorm verify} lets all
 * regions in, ten times as fast as the clock; else a few come within seconds.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StormTest {
  private static final int REGIONS = Integer.getInteger("storm.regions", 12);
  private static final long MILLIS = Long.getLong("storm.seconds", 3) * 1_000;
  private static final int TRIES = 20;
  private static final int REGIONS_PER_TEAM = 10;
  private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<Long> latencies = new ConcurrentLinkedQueue<>();
  private final AtomicInteger busy = new AtomicInteger();
  private final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
  @TempDir Path data;

  @Test
  void nothing_is_lost_and_nothing_happens_twice() throws Exception {
    try (var jejak = Jejak.start(data)) {
      var admin = jejak.admin();
      ProvinceYear.done(
          admin.post("/api/policies/scoring", ProvinceYear.json(ScoringPolicy.permendagri59())));
      String opening = "{\"opensOn\": \"2024-11-01\", \"closesOn\": \"2024-12-20\"}";
      ProvinceYear.done(admin.post("/api/windows/2024-Q4", opening));
      var regions = RegionRegister.current().reporting().stream().limit(REGIONS).toList();
      var teams = teams(jejak, regions);
      long began = System.nanoTime();
      rage(regions, teams);
      say(Duration.ofNanos(System.nanoTime() - began));
      assertThat(wrong).isEmpty();
      assertThat(acknowledged).hasSize(regions.size() * Field.values().length);
      var written = new HashMap<String, Long>();
      for (var entry : jejak.recorded()) {
        String command = entry.meta().command();
        String key = command.substring(command.indexOf(':') + 1);
        if (acknowledged.containsKey(key) && entry.event() instanceof AchievementsEntered)
          assertThat(written.put(key, entry.position())).as("twice: " + key).isNull();
      }
      assertThat(written).isEqualTo(acknowledged);
    }
  }

  /** An account for every ten regions: a password hash takes longer than all the rest. */
  private static List<Caller> teams(Jejak jejak, List<Region> regions) {
    var teams = new ArrayList<Caller>();
    for (int first = 0; first < regions.size(); first += REGIONS_PER_TEAM) {
      String roles =
          regions.subList(first, Math.min(first + REGIONS_PER_TEAM, regions.size())).stream()
              .map(region -> "{\"role\": \"REGION\", \"region\": \"%s\"}".formatted(region.code()))
              .collect(Collectors.joining(","));
      var team = jejak.newAccount("storm-" + first, roles);
      String token =
          ProvinceYear.done(team.post("/api/tokens", "{}")).json().path("token").asString();
      teams.add(jejak.anyone().with("Authorization", "Bearer " + token));
    }
    return teams;
  }

  private void rage(List<Region> regions, List<Caller> teams) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var raging = new ArrayList<Future<?>>();
      for (int i = 0; i < regions.size(); i++) {
        var region = regions.get(i);
        var team = teams.get(i / REGIONS_PER_TEAM);
        raging.add(threads.submit(() -> enter(region, team, threads)));
      }
      for (Future<?> one : raging) one.get();
    }
  }

  /** A region's six fields, spread over the time by chance. */
  private Void enter(Region region, Caller team, ExecutorService threads) throws Exception {
    var chance = new Random(region.code().hashCode());
    long[] moments = chance.longs(Field.values().length, 0, MILLIS).sorted().toArray();
    long began = System.nanoTime();
    for (Field field : Field.values()) {
      long due = moments[field.ordinal()] - (System.nanoTime() - began) / 1_000_000;
      if (due > 0) Thread.sleep(due);
      String key = region.code() + "." + field;
      var figures =
          Catalogue.current().services(Level.of(region.kind())).stream()
              .filter(service -> service.field() == field)
              .map(service -> ProvinceYear.achievement(service, 4, 90))
              .toList();
      String body = ProvinceYear.json(figures);
      var caller = team.with("Idempotency-Key", key);
      String path = "/api/reports/2024-Q4/" + region.code() + "/achievements";
      var copies = new ArrayList<Future<String>>();
      for (int copy = chance.nextInt(3); copy >= 0; copy--)
        copies.add(threads.submit(() -> send(caller, path, body)));
      var answers = new TreeSet<String>();
      for (var copy : copies) answers.add(copy.get());
      if (answers.size() == 1 && answers.first().contains("position"))
        acknowledged.put(
            key, JsonMapper.shared().readTree(answers.first()).path("position").asLong());
      else wrong.addAll(answers);
    }
    return null;
  }

  /** One of the copies of a request, sent again as long as the answer is to come back later. */
  private String send(Caller caller, String path, String body) throws InterruptedException {
    for (int tries = 1; ; tries++) {
      long began = System.nanoTime();
      var answer = caller.put(path, body);
      latencies.add((System.nanoTime() - began) / 1_000_000);
      if (answer.status() != 503 || tries == TRIES) return answer.body();
      busy.incrementAndGet();
      Thread.sleep(200);
    }
  }

  private void say(Duration took) {
    long[] sorted = latencies.stream().mapToLong(Long::longValue).sorted().toArray();
    System.out.printf(
        "storm: %d regions in %d s (ten minutes, %d times as fast): %d requests for %d commands,"
            + " %d told to come back; ms p50 %d, p99 %d, longest %d; over after %d s%n",
        REGIONS,
        MILLIS / 1_000,
        600_000 / MILLIS,
        sorted.length,
        acknowledged.size(),
        busy.get(),
        sorted[sorted.length / 2],
        sorted[sorted.length * 99 / 100],
        sorted[sorted.length - 1],
        took.toSeconds());
  }
}
