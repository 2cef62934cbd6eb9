package id.jejak.infra.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * What happens to whom.
 *
 * @param after how long after the round's first commands
 * @param lasting how long it stays away
 */
record Fault(Kind kind, String victim, Duration after, Duration lasting) {
  static final String SERVER = "server";

  /** Pauses shorter than any bound, or longer than a claim lasts; a start follows an end. */
  enum Kind {
    PAUSED("paused under a second (SIGSTOP)"),
    PAUSED_LONG("paused over ten seconds (SIGSTOP)"),
    KILLED("killed and started (SIGKILL)"),
    RESTARTED("ended and started (SIGTERM)");

    final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  /** A fault whose victim among the processes, moment and length are still to be drawn. */
  private record Card(Kind kind, boolean server) {
    static List<Card> some(int count, Kind kind, boolean server) {
      return Collections.nCopies(count, new Card(kind, server));
    }
  }

  /** One of each that a few rounds must not do without. */
  private static final List<Card> FEW =
      List.of(
          new Card(Kind.KILLED, true),
          new Card(Kind.KILLED, false),
          new Card(Kind.PAUSED, false),
          new Card(Kind.PAUSED_LONG, false),
          new Card(Kind.RESTARTED, true));

  /** The faults of a run: the same seed gives the same. */
  static List<Fault> drawn(long seed, int rounds, List<String> processes) {
    var chance = new Random(seed);
    var cards = new ArrayList<>(FEW);
    while (cards.size() < rounds) cards.addAll(shuffled(chance));
    return cards.subList(0, rounds).stream().map(card -> drawn(card, processes, chance)).toList();
  }

  /** A start takes seconds on two cores: short pauses are the most. */
  private static List<Card> shuffled(Random chance) {
    var deck = new ArrayList<Card>();
    deck.addAll(Card.some(6, Kind.PAUSED, false));
    deck.addAll(Card.some(3, Kind.PAUSED, true));
    deck.addAll(Card.some(1, Kind.PAUSED_LONG, false));
    deck.addAll(Card.some(1, Kind.PAUSED_LONG, true));
    deck.addAll(Card.some(2, Kind.KILLED, false));
    deck.addAll(Card.some(3, Kind.KILLED, true));
    deck.addAll(Card.some(1, Kind.RESTARTED, false));
    deck.addAll(Card.some(3, Kind.RESTARTED, true));
    Collections.shuffle(deck, chance);
    return deck;
  }

  private static Fault drawn(Card card, List<String> processes, Random chance) {
    String victim = card.server() ? SERVER : processes.get(chance.nextInt(processes.size()));
    long millis =
        switch (card.kind()) {
          case PAUSED -> chance.nextLong(50, 950);
          case PAUSED_LONG -> chance.nextLong(11_000, 14_000);
          case KILLED, RESTARTED -> chance.nextLong(0, 500);
        };
    var after = Duration.ofMillis(chance.nextLong(0, 1_000));
    return new Fault(card.kind(), victim, after, Duration.ofMillis(millis));
  }

  @Override
  public String toString() {
    return "%s %s for %d ms, %d ms into the round"
        .formatted(victim, kind.words, lasting.toMillis(), after.toMillis());
  }
}
