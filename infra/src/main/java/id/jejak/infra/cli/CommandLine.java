package id.jejak.infra.cli;

import id.jejak.infra.cli.backup.Backup;
import id.jejak.infra.cli.backup.Checking;
import id.jejak.infra.cli.backup.Finding;
import id.jejak.infra.cli.backup.Finding.Kind;
import id.jejak.infra.cli.backup.Restoring;
import id.jejak.infra.cli.base.CouldNotRun;
import id.jejak.infra.cli.base.Place;
import id.jejak.infra.cli.base.Texts;
import id.jejak.infra.cli.demo.Demonstration;
import id.jejak.infra.side.Side;
import id.jejak.infra.storage.StoreUnusable;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.SpringApplication;

/** The product's words: each does its work and answers with an exit status; no word serves. */
public final class CommandLine {
  static final int DONE = 0;
  static final int MANIPULATION = 1;
  static final int GAP = 2;
  static final int COULD_NOT_RUN = 3;
  static final int WRONG_USAGE = 64;

  private final Class<?> application;
  private final PrintStream out;
  private final PrintStream err;

  /**
   * @param application what Spring boots
   */
  public CommandLine(Class<?> application, PrintStream out, PrintStream err) {
    this.application = application;
    this.out = out;
    this.err = err;
  }

  /**
   * Does what the words say and answers the exit status. A server that was started goes on serving.
   */
  public int run(List<String> args) {
    try {
      switch (Words.read(args)) {
        case Order.Serve serve -> {
          return serve(serve);
        }
        case Order.Help help -> help(help);
        case Order.Demo demo -> play(demo);
        case Order.Replay replay -> new Replaying(replay).print(Place.of(replay.options()), out);
        case Order.Backup backup -> backUp(backup);
        case Order.Restore restore -> {
          return restore(restore);
        }
        case Order.Check check -> {
          return check(check);
        }
      }
      return DONE;
    } catch (WrongUsage wrong) {
      Texts.both(wrong.key(), wrong.about()).forEach(err::println);
      err.println(Texts.in(Texts.INDONESIAN, "cli.usage"));
      return WRONG_USAGE;
    } catch (CouldNotRun why) {
      Texts.both(why.key(), why.about()).forEach(err::println);
      return COULD_NOT_RUN;
    }
  }

  private int serve(Order.Serve serve) {
    var place = Place.of(serve.options());
    place.requireServing(side(serve.options()));
    place.requireUsable();
    try {
      SpringApplication.run(application, serve.options().toArray(String[]::new));
      return DONE;
    } catch (RuntimeException failed) {
      // Told by then, in a sentence; Spring itself would lose the status on its way out.
      if (isUnusable(failed)) return COULD_NOT_RUN;
      throw failed;
    }
  }

  private static boolean isUnusable(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause())
      if (each instanceof StoreUnusable) return true;
    return false;
  }

  private void help(Order.Help help) {
    out.println(Texts.in(help.language(), "cli.help"));
    out.println(Texts.in(help.language(), "cli.usage"));
  }

  private void backUp(Order.Backup order) {
    var copied = new Backup(Place.folder(order.options())).into(order.folder());
    Texts.both("cli.backed-up", order.folder(), copied.entries(), copied.documents())
        .forEach(out::println);
  }

  private int restore(Order.Restore order) {
    Path folder = Place.folder(order.options());
    var findings = new Restoring(order.folder()).into(folder);
    String told = findings.isEmpty() ? "cli.restored" : "cli.not-restored";
    return tell(findings, told, order.folder(), folder);
  }

  private int check(Order.Check order) {
    var findings = new Checking(order.options()).findings();
    String told = findings.isEmpty() ? "cli.whole" : "cli.not-whole";
    return tell(findings, told, Place.of(order.options()), findings.size());
  }

  private int tell(List<Finding> findings, String key, Object... about) {
    findings.forEach(finding -> finding.lines().forEach(out::println));
    Texts.both(key, about).forEach(out::println);
    if (findings.isEmpty()) return DONE;
    return findings.stream().anyMatch(found -> found.kind() == Kind.MANIPULATION)
        ? MANIPULATION
        : GAP;
  }

  private static Side side(List<String> options) {
    String name = Place.setting(options, Side.SETTING).orElse(Side.BOTH.text());
    return Side.named(name).orElseThrow(() -> new CouldNotRun("cli.side-unknown", name));
  }

  private void play(Order.Demo demo) {
    Side side = side(demo.options());
    if (side != Side.BOTH) throw new CouldNotRun("cli.demo-needs-both", side.text());
    Place.of(demo.options()).requireUsable();
    new Demonstration(application, demo.options(), out).play(demo.provincesOnly(), demo.seed());
  }
}
