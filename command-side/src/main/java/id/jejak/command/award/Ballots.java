package id.jejak.command.award;

import id.jejak.kernel.award.AwardEvent.BallotOpened;
import id.jejak.kernel.award.Podium;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The ballots: sealed until closing, then open.
 *
 * @param cast each juror's last commitment, by account
 */
record Ballots(Map<String, String> cast, List<BallotOpened> opened, @Nullable Instant closedAt) {
  static final Ballots NONE = new Ballots(Map.of(), List.of(), null);

  Ballots {
    cast = Map.copyOf(cast);
    opened = List.copyOf(opened);
  }

  Ballots cast(String juror, String commitment) {
    var all = new TreeMap<>(cast);
    all.put(juror, commitment);
    return new Ballots(all, opened, closedAt);
  }

  Ballots opened(BallotOpened ballot) {
    var all = new ArrayList<>(opened);
    all.add(ballot);
    return new Ballots(cast, all, closedAt);
  }

  Ballots closed(Instant at) {
    return new Ballots(cast, opened, at);
  }

  /** Those of the seated whose ballots are in, in account order. */
  List<String> voted(List<String> seated) {
    return seated.stream().filter(cast::containsKey).sorted().toList();
  }

  List<Podium.Opened> counted() {
    return opened.stream()
        .map(ballot -> new Podium.Opened(ballot.juror(), ballot.salt(), ballot.ballot()))
        .toList();
  }
}
