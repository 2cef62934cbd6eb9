package id.jejak.infra.cli.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * What happens on one day of the story; the clock stands on its morning while it plays.
 *
 * @param name unique in the story: with a request's place it makes the request's idempotency key
 */
record Act(LocalDate day, String name, List<Lane> lanes) {
  private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
  private static final LocalTime MORNING = LocalTime.of(9, 0);

  Act {
    lanes = List.copyOf(lanes);
  }

  Instant begins() {
    return day.atTime(MORNING).atZone(WIB).toInstant();
  }

  int size() {
    return lanes.stream().mapToInt(lane -> lane.steps().size()).sum();
  }
}
