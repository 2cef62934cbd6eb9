package id.jejak.infra.storage;

import java.util.Locale;

/** A store that cannot be opened, with a stable code and a sentence for whoever started us. */
public final class StoreUnusable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why a store cannot be used. */
  public enum Code {
    /** Written by a newer release. */
    STORE_NEWER,
    /** Another process writes to it. */
    STORE_LOCKED,
    /** The file is something else. */
    STORE_NOT_OURS,
    /** It cannot be read or written. */
    STORE_UNREADABLE;

    /** The code in kebab case. */
    public String text() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Code code;

  public StoreUnusable(Code code, String sentence) {
    super(sentence);
    this.code = code;
  }

  public StoreUnusable(Code code, String sentence, Throwable cause) {
    super(sentence, cause);
    this.code = code;
  }

  public Code code() {
    return code;
  }
}
