package id.jejak.command;

/**
 * Takes commands from the HTTP resources to their aggregates. The edge adds what belongs to the
 * request: idempotency key, expected version, dry run, moment of arrival.
 */
public interface Commands {
  /**
   * Decides a command and answers when its events are durable.
   *
   * @throws id.jejak.kernel.Rejected if the rules say no; nothing was recorded then
   */
  Receipt send(Command command);

  /**
   * What a command led to.
   *
   * @param position position of its last event; the head where it had none
   * @param version version of the aggregate after it
   */
  record Receipt(long position, long version) {}
}
