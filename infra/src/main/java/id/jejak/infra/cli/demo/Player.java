package id.jejak.infra.cli.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Plays a story: act by act, with the clock on the act's morning, its lanes side by side. */
final class Player implements Scene {
  private static final int AT_ONCE = 8;

  private final Client client;
  private final UnaryOperator<String> passwords;
  private final Consumer<Instant> passing;
  private final LongConsumer acknowledged;
  private final Map<String, String> accounts = new ConcurrentHashMap<>();
  private final AtomicLong last = new AtomicLong();

  /**
   * @param passing told each act's moment before it begins: deadlines that passed are recorded then
   * @param acknowledged told the position that each command was answered with
   */
  Player(
      Client client,
      UnaryOperator<String> passwords,
      Consumer<Instant> passing,
      LongConsumer acknowledged) {
    this.client = client;
    this.passwords = passwords;
    this.passing = passing;
    this.acknowledged = acknowledged;
  }

  void play(Story story, Progress progress) {
    try (var threads = Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
      for (Act act : story.acts()) play(act, threads, progress);
    }
  }

  private void play(Act act, ExecutorService threads, Progress progress) {
    passing.accept(act.begins());
    var running = new ArrayList<Future<?>>();
    for (int i = 0; i < act.lanes().size(); i++) {
      Lane lane = act.lanes().get(i);
      String key = act.name() + "/" + i;
      running.add(threads.submit(() -> play(lane, key, act.name(), progress)));
    }
    running.forEach(Player::await);
  }

  private void play(Lane lane, String key, String act, Progress progress) {
    List<Step> steps = lane.steps();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      Object body = step.body().in(this);
      JsonNode answer =
          client.send(step.who(), step.method(), step.path(), body, "demo/" + key + "." + i);
      remember(body, answer);
      if (answer.has("position")) acknowledge(answer.path("position").asLong());
      progress.advance(act);
    }
  }

  private void acknowledge(long position) {
    last.accumulateAndGet(position, Math::max);
    acknowledged.accept(position);
  }

  /** An opened account's id is needed where people are named. */
  private void remember(@Nullable Object body, JsonNode answer) {
    if (body instanceof Map<?, ?> map
        && map.get("userName") instanceof String userName
        && answer.has("account")) accounts.put(userName, answer.path("account").asString());
  }

  private static void await(Future<?> lane) {
    try {
      lane.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotPlayed("interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof NotPlayed refused) throw refused;
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public String account(String userName) {
    String account = accounts.get(userName);
    if (account == null) throw new NotPlayed("no account " + userName);
    return account;
  }

  @Override
  public String password(String userName) {
    return passwords.apply(userName);
  }

  @Override
  public List<String> nominees(Contest contest) {
    return regions(contest, "nominees");
  }

  @Override
  public List<String> winners(Contest contest) {
    return regions(contest, "winners");
  }

  private List<String> regions(Contest contest, String lines) {
    var regions = new ArrayList<String>();
    client
        .get(Cast.CHAIR, contest.path() + "?after=" + last.get())
        .path(lines)
        .forEach(line -> regions.add(line.path("region").asString()));
    return regions;
  }
}
