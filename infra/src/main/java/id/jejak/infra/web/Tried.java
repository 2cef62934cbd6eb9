package id.jejak.infra.web;

import java.util.List;

/** The answer to a command that was only tried: what would have happened; nothing was written. */
public final class Tried extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Answer answer;

  public Tried(List<String> events, long version) {
    super("tried", null, false, false);
    this.answer = new Answer(true, events, version);
  }

  Answer answer() {
    return answer;
  }

  /**
   * What would have happened.
   *
   * @param events the types of the events, in order
   * @param version the version the aggregate would have now
   */
  public record Answer(boolean dryRun, List<String> events, long version) {
    public Answer {
      events = List.copyOf(events);
    }
  }
}
