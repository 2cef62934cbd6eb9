package id.jejak.infra.cli.demo;

import id.jejak.command.Commands;
import id.jejak.command.report.Deadlines;
import id.jejak.infra.cli.base.CouldNotRun;
import id.jejak.infra.cli.base.Place;
import id.jejak.infra.cli.base.Texts;
import id.jejak.infra.ledger.LedgerStore;
import id.jejak.kernel.ledger.Ledger;
import java.io.PrintStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Plays the demonstration on a server in this process, and leaves it serving. */
public final class Demonstration {
  private static final long SEED = 2023;

  private final Class<?> application;
  private final Place place;
  private final List<String> options;
  private final PrintStream out;
  private final LongConsumer acknowledged;

  public Demonstration(Class<?> application, List<String> options, PrintStream out) {
    this(application, options, out, position -> {});
  }

  /**
   * @param acknowledged told the position that each command was answered with
   */
  Demonstration(
      Class<?> application, List<String> options, PrintStream out, LongConsumer acknowledged) {
    this.application = application;
    this.place = Place.of(options);
    this.options = options;
    this.out = out;
    this.acknowledged = acknowledged;
  }

  /**
   * Plays what is not played yet; the context that serves it is the answer.
   *
   * @param provincesOnly whether only the provinces take part
   */
  public ConfigurableApplicationContext play(boolean provincesOnly, OptionalLong seed) {
    return play(provincesOnly ? Scope.PROVINCES : Scope.NATION, seed);
  }

  ConfigurableApplicationContext play(Scope scope, OptionalLong seed) {
    return switch (Holding.of(place)) {
      case Holding.Nothing nothing -> play(seed.orElse(SEED), scope, "demo.begins");
      case Holding.Played played -> {
        if (!played.scope().words().equals(scope.words()))
          throw new CouldNotRun("demo.other-scope", place, played.scope().words());
        if (seed.isPresent() && seed.getAsLong() != played.seed())
          throw new CouldNotRun("demo.other-seed", place, String.valueOf(played.seed()));
        yield played.whole() ? serve() : play(played.seed(), scope, "demo.goes-on");
      }
    };
  }

  private ConfigurableApplicationContext serve() {
    var spring = application().run(options.toArray(String[]::new));
    say("demo.whole");
    new Ending(out, Passwords.in(spring), server(spring)).printWhereAndWho();
    return spring;
  }

  private ConfigurableApplicationContext play(long seed, Scope scope, String how) {
    Instant began = Instant.now();
    say(how, scope.words());
    var clock = new DemoClock(Clock.tickMillis(ZoneOffset.UTC));
    var story = Story.of(seed, scope);
    clock.startAt(story.acts().getFirst().begins());
    var spring = start(clock, seed, scope);
    clock.moveTo(spring.getBean(LedgerStore.class).head().at());
    var passwords = Passwords.in(spring);
    try (var client = new Client(server(spring), passwords)) {
      var deadlines = spring.getBean(Deadlines.class);
      var player =
          new Player(
              client,
              passwords,
              moment -> {
                clock.moveTo(moment);
                deadlines.tick(clock.instant());
              },
              acknowledged);
      player.play(story, new Progress(out, System.console() != null, story.size()));
      clock.tellTheTime();
      var played = Duration.between(began, Instant.now());
      new Ending(out, passwords, server(spring))
          .print(client, spring.getBean(Ledger.class), scope, story.size(), played);
      return spring;
    } catch (NotPlayed stopped) {
      spring.close();
      throw new CouldNotRun("demo.stopped", String.valueOf(stopped.getMessage()));
    }
  }

  /** Starts the server with the story's clock; an empty store is marked before anything else. */
  private ConfigurableApplicationContext start(DemoClock clock, long seed, Scope scope) {
    var app = application();
    app.addInitializers(
        context -> {
          var beans = (GenericApplicationContext) context;
          beans.registerBean(Clock.class, () -> clock);
          beans.registerBean(
              Mark.class,
              () ->
                  new Mark(
                      beans.getBean(Commands.class), beans.getBean(Ledger.class), seed, scope));
          beans.getEnvironment().getPropertySources().addFirst(new FirstPassword(beans));
        });
    return app.run(options.toArray(String[]::new));
  }

  private SpringApplication application() {
    var app = new SpringApplication(application);
    app.setDefaultProperties(Map.of("logging.level.root", "warn"));
    return app;
  }

  private void say(String key, Object... about) {
    Texts.both(key, about).forEach(out::println);
  }

  private static URI server(ConfigurableApplicationContext spring) {
    return URI.create(
        "http://localhost:" + spring.getEnvironment().getProperty("local.server.port"));
  }
}
