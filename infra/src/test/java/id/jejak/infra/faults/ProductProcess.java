package id.jejak.infra.faults;

import id.jejak.infra.JejakApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The product as a process of its own, which keeps its port when it is started again. */
public final class ProductProcess implements Victim {
  public static final String PASSWORD = "a password for the faults";
  private static final int ALLOWED_SECONDS = 40;
  private static final List<String> LEAN =
      List.of(
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-Xmx256m",
          "--enable-native-access=ALL-UNNAMED");

  private final String name;
  private final Path folder;
  private final int port;
  private final List<String> options;
  private Process process;

  private ProductProcess(String name, Path folder, int port, List<String> options)
      throws IOException {
    this.name = name;
    this.folder = folder;
    this.port = port;
    this.options = options;
    this.process = run();
  }

  /** Starts one; its data and its log lie in a folder. */
  public static ProductProcess started(String name, Path folder, List<String> options) {
    try {
      Files.createDirectories(folder);
      return new ProductProcess(name, folder, freePort(), options);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private Process run() throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(LEAN);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(JejakApplication.class.getName());
    command.add("--server.port=" + port);
    command.add("--jejak.data=" + folder);
    command.add("--jejak.first-password=" + PASSWORD);
    command.addAll(options);
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(Redirect.appendTo(log().toFile()))
        .start();
  }

  private Path log() {
    return folder.resolve("log");
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public ProcessHandle handle() {
    return process.toHandle();
  }

  public URI at(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /** Says what is amiss with a process; nothing if it is well. */
  @FunctionalInterface
  public interface Checkup {
    String amiss(ProductProcess process) throws IOException, InterruptedException;
  }

  /** Waits, until a moment of {@link System#nanoTime}, for nothing to be amiss any more. */
  public void awaitWell(long deadline, Checkup checkup) throws InterruptedException {
    String amiss = amiss(checkup);
    while (!amiss.isEmpty()) {
      if (System.nanoTime() > deadline) throw new AssertionError(name + " is not well: " + amiss);
      Thread.sleep(100);
      amiss = amiss(checkup);
    }
  }

  private String amiss(Checkup checkup) throws InterruptedException {
    if (!process.isAlive()) throw new AssertionError(name + " has ended by itself, see " + log());
    try {
      return checkup.amiss(this);
    } catch (IOException gone) {
      return gone.toString();
    }
  }

  @Override
  public void kill() {
    process.destroyForcibly();
    await();
  }

  @Override
  public void stop() {
    process.destroy();
    await();
  }

  private void await() {
    try {
      if (!process.waitFor(ALLOWED_SECONDS, TimeUnit.SECONDS))
        throw new AssertionError(name + " does not end");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void start() {
    try {
      process = run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
