package id.jejak.infra.cli.demo;

import id.jejak.infra.JejakApplication;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.OptionalLong;

/**
 * The demonstration in a process of its own, to be killed: it prints every position that a command
 * was answered with.
 */
final class InterruptedPlay {
  private InterruptedPlay() {}

  public static void main(String[] args) {
    PrintStream acknowledgements = System.out;
    new Demonstration(
            JejakApplication.class,
            List.of("--jejak.data=" + args[0], "--server.port=0"),
            new PrintStream(OutputStream.nullOutputStream()),
            position -> acknowledgements.println("acknowledged " + position))
        .play(true, OptionalLong.empty());
  }
}
