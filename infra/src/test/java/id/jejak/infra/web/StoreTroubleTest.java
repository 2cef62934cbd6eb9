package id.jejak.infra.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Which failures mean that the store is lost for now, and which are faults of ours. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StoreTroubleTest {
  @Test
  void a_server_that_does_not_answer_and_a_full_disk_are_come_back_later() {
    for (var failure :
        new Exception[] {
          new MongoTimeoutException("nobody"),
          new SQLiteException("full", SQLiteErrorCode.SQLITE_FULL),
          new SQLiteException("short write", SQLiteErrorCode.SQLITE_IOERR_WRITE)
        }) {
      var problem = StoreLoss.problem(new IllegalStateException("cannot be written", failure));
      assertThat(problem).as(failure.toString()).isPresent();
      assertThat(problem.orElseThrow().status()).isEqualTo(503);
      assertThat(problem.orElseThrow().headers()).containsKey("Retry-After");
    }
  }

  @Test
  void what_a_later_try_would_not_mend_is_not() {
    var constraint = new SQLiteException("twice", SQLiteErrorCode.SQLITE_CONSTRAINT);
    assertThat(StoreLoss.problem(new IllegalStateException(constraint))).isEmpty();
    assertThat(StoreLoss.problem(new IllegalArgumentException("ours"))).isEmpty();
  }
}
