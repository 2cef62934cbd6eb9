package id.jejak.infra.cli;

/** The words make no sense together; the message key says why. */
final class WrongUsage extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String about;

  WrongUsage(String key, String about) {
    super(key, null, false, false);
    this.about = about;
  }

  String key() {
    return String.valueOf(getMessage());
  }

  String about() {
    return about;
  }
}
