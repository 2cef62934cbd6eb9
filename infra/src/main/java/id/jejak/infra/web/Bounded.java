package id.jejak.infra.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;

/** A body that is not read for ever: refused once it turns out too long, or takes too long. */
final class Bounded extends FilterInputStream {
  private final long deadline;
  private Bound bound;
  private long seen;

  Bounded(InputStream body, Bound bound) {
    super(body);
    this.bound = bound;
    this.deadline = System.nanoTime() + bound.patience().toNanos();
  }

  /** Lets it be longer, from here on; it must still come as soon. */
  void upTo(Bound more) {
    bound = more;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int got = come(buffer, offset, length);
    seen += Math.max(0, got);
    if (seen > bound.most()) throw bound.exceeded();
    if (System.nanoTime() > deadline) throw Bound.tooSlow();
    return got;
  }

  private int come(byte[] buffer, int offset, int length) throws IOException {
    try {
      return super.read(buffer, offset, length);
    } catch (IOException e) {
      // So the server tells of a sender who went silent.
      if (e.getCause() instanceof SocketTimeoutException) throw Bound.tooSlow();
      throw e;
    }
  }
}
