package id.jejak.infra.app;

import id.jejak.infra.JejakApplication;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.TestClock;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.ledger.Recorded;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.Registration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The product, running on a data directory; one for all tests that need no other. */
final class Jejak implements AutoCloseable {
  static final String PASSWORD = "a password for the tests";
  private static @Nullable Jejak shared;

  final TestClock clock = new TestClock(Instant.parse("2024-11-22T02:00:00Z"));
  final TestClock wallTime = new TestClock(Instant.parse("2024-11-22T02:00:00Z"));
  final ServletWebServerApplicationContext context;

  private Jejak(Path data, Consumer<GenericApplicationContext> more, List<String> options) {
    var application = new SpringApplication(JejakApplication.class);
    application.setRegisterShutdownHook(false);
    application.addInitializers(
        context -> {
          var beans = (GenericApplicationContext) context;
          beans.registerBean("clock", Clock.class, () -> clock);
          beans.registerBean("wallTime", InstantSource.class, () -> wallTime::instant);
          more.accept(beans);
        });
    var all =
        Stream.concat(
            Stream.of(
                "--server.port=0",
                "--jejak.data=" + data,
                "--jejak.first-password=" + PASSWORD,
                "--logging.level.root=warn"),
            options.stream());
    context = (ServletWebServerApplicationContext) application.run(all.toArray(String[]::new));
  }

  /** Does something before each command reaches the bus, until that is cancelled. */
  Registration onTheWay(Runnable work) {
    return context
        .getBean(CommandBus.class)
        .registerDispatchInterceptor(
            messages ->
                (index, message) -> {
                  work.run();
                  return message;
                });
  }

  static Jejak start(Path data) {
    return new Jejak(data, beans -> {}, List.of());
  }

  /** One with beans and options of its own. */
  static Jejak start(Path data, Consumer<GenericApplicationContext> more, List<String> options) {
    return new Jejak(data, more, options);
  }

  /** The one that stays up for all tests. */
  static synchronized Jejak shared() {
    if (shared == null) {
      try {
        shared = start(Files.createTempDirectory("jejak-test"));
        Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return shared;
  }

  /** Somebody who has not signed in. */
  Caller anyone() {
    return new Caller(this, "");
  }

  Caller admin() {
    return as("admin");
  }

  /** Somebody who signs each request with user name and password. */
  Caller as(String userName) {
    return new Caller(this, Caller.basic(userName, PASSWORD));
  }

  /** Opens an account with a role, given in JSON, and answers its holder. */
  Caller newAccount(String userName, String role) {
    var answer =
        admin()
            .post(
                "/api/accounts",
                """
                {"userName": "%s", "displayName": "Uji", "password": "%s", "roles": [%s]}
                """
                    .formatted(userName, PASSWORD, role));
    if (answer.status() != 200) throw new AssertionError(answer);
    return as(userName);
  }

  long head() {
    return context.getBean(Ledger.class).head();
  }

  /** All that was recorded so far. */
  List<Recorded<DomainEvent>> recorded() {
    var all = new ArrayList<Recorded<DomainEvent>>();
    context.getBean(Ledger.class).read(0, head(), all::add);
    return all;
  }

  int port() {
    var server = context.getWebServer();
    if (server == null) throw new IllegalStateException("not serving");
    return server.getPort();
  }

  @Override
  public void close() {
    context.close();
  }
}
