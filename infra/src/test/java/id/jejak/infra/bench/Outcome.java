package id.jejak.infra.bench;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** How a contender fared at one size. */
sealed interface Outcome {

  /** It did not take part, or not to the end. */
  record NotMeasured(String why) implements Outcome {}

  /**
   * Events a second, a figure a round.
   *
   * @param appends by the number of senders
   */
  record Measured(Map<Integer, Figures> appends, Figures replay) implements Outcome {
    Measured() {
      this(new TreeMap<>(), new Figures());
      Settings.SENDERS.forEach(senders -> appends.put(senders, new Figures()));
    }

    Figures of(int senders) {
      return Objects.requireNonNull(appends.get(senders));
    }
  }
}
