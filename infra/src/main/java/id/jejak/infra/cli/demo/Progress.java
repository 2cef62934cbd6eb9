package id.jejak.infra.cli.demo;

import java.io.PrintStream;

/** Shows how far the story is: a bar on a terminal, a plain line now and then elsewhere. */
final class Progress {
  private static final int WIDTH = 40;
  private final PrintStream out;
  private final boolean terminal;
  private final int total;
  private int done;
  private int shown = -1;

  Progress(PrintStream out, boolean terminal, int total) {
    this.out = out;
    this.terminal = terminal;
    this.total = total;
  }

  synchronized void advance(String what) {
    done++;
    int percent = (int) (100L * done / total);
    boolean due = terminal ? percent > shown : percent / 10 > shown / 10 || shown < 0;
    if (!due) return;
    shown = percent;
    if (terminal) bar(percent, what);
    else out.printf("SIMULASI %3d %%  %s%n", percent, what);
  }

  private void bar(int percent, String what) {
    String full = "#".repeat(WIDTH * percent / 100);
    String empty = ".".repeat(WIDTH - full.length());
    out.printf("\rSIMULASI %s%s %3d %%  %-28s", full, empty, percent, what);
    if (done == total) out.println();
    out.flush();
  }
}
