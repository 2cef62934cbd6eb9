package id.jejak.query.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.query.report.Queue.Place;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QueueTest {
  private static final String PERIOD = "2023-Q4";
  private static final List<ReportLine> LINES =
      List.of(
          ReportLine.blank(PERIOD, "32"),
          ReportLine.blank(PERIOD, "33"),
          ReportLine.blank(PERIOD, "35"));

  @Test
  void what_is_narrowed_comes_back_from_the_address() {
    var asked =
        Map.of(
            "period",
            PERIOD,
            "state",
            "SUBMITTED",
            "waiting",
            "5",
            "mine",
            "yes",
            "sort",
            "waiting");
    var queue = Queue.of(asked::get);
    assertThat(Queue.of(queue.query())).isEqualTo(queue);
    assertThat(queue.about()).isEqualTo("report/" + PERIOD);
  }

  @Test
  void what_means_nothing_narrows_nothing() {
    var queue = Queue.of(Map.of("waiting", "7", "mine", "no", "sort", "colour")::get);
    assertThat(queue.query()).isEmpty();
    assertThat(queue.about()).isEqualTo("report");
  }

  @Test
  void a_report_has_the_neighbours_of_its_place() {
    assertThat(Place.in(LINES, PERIOD, "33"))
        .isEqualTo(new Place(2, 3, "/reports/2023-Q4/32", "/reports/2023-Q4/35"));
    assertThat(Place.in(LINES, PERIOD, "32").previous()).isNull();
    assertThat(Place.in(LINES, PERIOD, "35").next()).isNull();
  }

  @Test
  void one_that_has_left_the_queue_is_followed_by_its_first() {
    assertThat(Place.in(LINES, PERIOD, "64"))
        .isEqualTo(new Place(0, 3, null, "/reports/2023-Q4/32"));
    assertThat(Place.in(List.of(), PERIOD, "64").next()).isNull();
  }
}
