package id.jejak.infra.ledger;

/** Another command changed the aggregate first; nothing was written. */
final class StreamMoved extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StreamMoved(String stream, long seq) {
    super("stream " + stream + " does not continue with " + seq, null, false, false);
  }
}
