package id.jejak.command.window;

import id.jejak.kernel.Rejected;
import id.jejak.kernel.report.Period;
import id.jejak.kernel.window.WindowEvent;
import id.jejak.kernel.window.WindowEvent.WindowOpened;
import org.jspecify.annotations.Nullable;

/** A window, or that there is none yet. */
record WindowState(@Nullable Window window) {
  static final WindowState NONE = new WindowState(null);

  WindowState on(WindowEvent event) {
    if (event instanceof WindowOpened opened) return new WindowState(Window.opened(opened));
    return window == null ? this : new WindowState(window.on(event));
  }

  Window opened(Period period) {
    if (window == null) throw Rejected.because(WindowRefusal.WINDOW_NOT_OPENED, period);
    return window;
  }
}
