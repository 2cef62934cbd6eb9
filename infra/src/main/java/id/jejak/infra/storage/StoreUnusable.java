package id.jejak.infra.storage;

import java.util.Locale;
import org.springframework.boot.ExitCodeGenerator;

/** A store that cannot be opened, with a stable code and a sentence for whoever started us. */
public final class StoreUnusable extends RuntimeException implements ExitCodeGenerator {
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
    STORE_UNREADABLE,
    /** No server answers in time, or none that takes writes. */
    STORE_UNREACHABLE,
    /** The user or the password is wrong. */
    STORE_DENIED,
    /** It may be read but not written. */
    STORE_READ_ONLY,
    /** Too few servers are up to make a write last. */
    STORE_NO_MAJORITY,
    /** The server is of a version that is not supported. */
    STORE_VERSION,
    /** It is there, but what a first start has to write is not taken. */
    STORE_REFUSES,
    /** Ledger and vault do not belong together. */
    STORE_OF_ANOTHER;

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

  /** The command line's "could not run". */
  @Override
  public int getExitCode() {
    return 3;
  }

  public Code code() {
    return code;
  }
}
