package id.jejak.infra.cli.demo;

/** A request of the demonstration was refused: the play stops and can be taken up again. */
final class NotPlayed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotPlayed(String what) {
    super(what);
  }
}
