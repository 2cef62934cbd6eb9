package id.jejak.infra.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A request whose body was read once, within its limit, and can be read again. */
public final class Body extends HttpServletRequestWrapper {
  private final byte[] bytes;
  private final @Nullable String contentType;

  Body(HttpServletRequest request, byte[] bytes, @Nullable String contentType) {
    super(request);
    this.bytes = bytes;
    this.contentType = contentType;
  }

  /** The whole body; refused once it turns out longer than its bound, or takes too long. */
  public static byte[] read(HttpServletRequest request, Bound bound) throws IOException {
    if (request.getContentLengthLong() > bound.most()) throw bound.exceeded();
    return read(request.getInputStream(), bound);
  }

  /** All that comes; refused once it turns out longer than its bound, or takes too long. */
  public static byte[] read(InputStream input, Bound bound) throws IOException {
    return new Bounded(input, bound).readAllBytes();
  }

  byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public @Nullable String getContentType() {
    return contentType;
  }

  @Override
  public @Nullable String getHeader(String name) {
    return name.equalsIgnoreCase("Content-Type") ? contentType : super.getHeader(name);
  }

  @Override
  public java.util.Enumeration<String> getHeaders(String name) {
    if (!name.equalsIgnoreCase("Content-Type")) return super.getHeaders(name);
    return contentType == null
        ? java.util.Collections.emptyEnumeration()
        : java.util.Collections.enumeration(java.util.List.of(contentType));
  }

  @Override
  public int getContentLength() {
    return bytes.length;
  }

  @Override
  public long getContentLengthLong() {
    return bytes.length;
  }

  @Override
  public ServletInputStream getInputStream() {
    return new Stream(bytes);
  }

  @Override
  public BufferedReader getReader() {
    return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
  }

  private static final class Stream extends ServletInputStream {
    private final ByteArrayInputStream bytes;

    Stream(byte[] bytes) {
      this.bytes = new ByteArrayInputStream(bytes);
    }

    @Override
    public int read() {
      return bytes.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      return bytes.read(buffer, offset, length);
    }

    @Override
    public boolean isFinished() {
      return bytes.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new IllegalStateException("read at once, never waited for");
    }
  }
}
