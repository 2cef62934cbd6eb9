package id.jejak.infra.ledger.mongo;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A wire between a driver and its server that is cut now and then: before a message has arrived, in
 * its middle, or after the server did what it says and before its answer is back.
 */
final class CutWire implements AutoCloseable {
  private final ServerSocket door;
  private final String host;
  private final int port;
  private final Random random = new Random(11);
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile int oneIn = Integer.MAX_VALUE;
  private volatile int cuts;

  CutWire(String host, int port) throws IOException {
    this.host = host;
    this.port = port;
    this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.startVirtualThread(this::accept);
  }

  String uri() {
    return "mongodb://127.0.0.1:" + door.getLocalPort();
  }

  /** From now on one in so many messages is not passed on whole. */
  void cutOneIn(int messages) {
    oneIn = messages;
  }

  int cuts() {
    return cuts;
  }

  private void accept() {
    try {
      while (true) join(door.accept());
    } catch (IOException closed) {
      // The test is over.
      return;
    }
  }

  private void join(Socket driver) throws IOException {
    var server = new Socket(host, port);
    open.add(driver);
    open.add(server);
    Thread.startVirtualThread(() -> pass(driver, server));
    Thread.startVirtualThread(() -> pass(server, driver));
  }

  private void pass(Socket from, Socket to) {
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        int whole = passed(read);
        out.write(buffer, 0, whole);
        out.flush();
        if (whole < read) return;
      }
    } catch (IOException e) {
      // One side is gone, and so is the other now.
      return;
    } finally {
      open.remove(from);
      open.remove(to);
    }
  }

  private synchronized int passed(int read) {
    if (oneIn == Integer.MAX_VALUE || random.nextInt(oneIn) != 0) return read;
    cuts++;
    return random.nextBoolean() ? 0 : random.nextInt(read);
  }

  @Override
  public void close() {
    try {
      door.close();
      for (Socket each : open) each.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
