package id.jejak.infra.cli.base;

import java.util.List;

/** What was asked for cannot be done with this store; the message key says why. */
public final class CouldNotRun extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient List<Object> about;

  public CouldNotRun(String key, Object... about) {
    super(key, null, false, false);
    this.about = List.of(about);
  }

  public String key() {
    return String.valueOf(getMessage());
  }

  public Object[] about() {
    return about.toArray();
  }
}
