package id.jejak.infra.cli.base;

import java.util.List;

/** What was asked for cannot be done with this store; the message key says why. */
public final class CouldNotRun extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String key;
  private final transient List<Object> about;

  public CouldNotRun(String key, Object... about) {
    super(key + " " + List.of(about), null, false, false);
    this.key = key;
    this.about = List.of(about);
  }

  public String key() {
    return key;
  }

  public Object[] about() {
    return about.toArray();
  }
}
