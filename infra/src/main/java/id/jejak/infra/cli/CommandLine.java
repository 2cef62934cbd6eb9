package id.jejak.infra.cli;

import java.io.PrintStream;
import java.util.List;

/** The product's words: each does its work and answers with an exit status. */
public final class CommandLine {
  static final int DONE = 0;
  static final int COULD_NOT_RUN = 3;
  static final int WRONG_USAGE = 64;

  private CommandLine() {}

  /** Whether a command line holds a word; without one the product serves. */
  public static boolean hasWord(String... args) {
    return Words.in(List.of(args));
  }

  /** Does what the words say and answers the exit status. */
  public static int run(String... args) {
    return run(List.of(args), System.out, System.err);
  }

  static int run(List<String> args, PrintStream out, PrintStream err) {
    try {
      return switch (Words.read(args)) {
        case Order.Help help -> help(help, out);
        case Order.Demo demo -> throw new UnsupportedOperationException();
        case Order.Replay replay -> throw new UnsupportedOperationException();
      };
    } catch (WrongUsage wrong) {
      Texts.both(wrong.key(), wrong.about()).forEach(err::println);
      err.println(Texts.in(Texts.INDONESIAN, "cli.usage"));
      return WRONG_USAGE;
    }
  }

  private static int help(Order.Help help, PrintStream out) {
    out.println(Texts.in(help.language(), "cli.help"));
    out.println(Texts.in(help.language(), "cli.usage"));
    return DONE;
  }
}
