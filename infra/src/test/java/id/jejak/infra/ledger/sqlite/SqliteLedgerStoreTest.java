package id.jejak.infra.ledger.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.jejak.infra.ledger.Commit;
import id.jejak.infra.ledger.LedgerStore;
import id.jejak.infra.ledger.LedgerStoreContract;
import id.jejak.infra.storage.StoreUnusable;
import id.jejak.infra.storage.StoreUnusable.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteLedgerStoreTest extends LedgerStoreContract {
  @TempDir Path directory;

  @Override
  protected LedgerStore open() {
    return SqliteLedgerStore.open(directory);
  }

  @Test
  void a_ledger_is_its_owner_s_alone() throws IOException {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(ledger())))
        .isEqualTo("rw-------");
  }

  private Path ledger() {
    return directory.resolve("ledger.sqlite");
  }

  @Test
  void a_ledger_that_another_writes_is_locked() {
    var refused = refused(directory);

    assertThat(refused.code()).isEqualTo(Code.STORE_LOCKED);
    assertThat(refused).hasMessageContaining("Another process");
  }

  @Test
  void a_ledger_that_another_writes_can_be_read() {
    try (var reader = SqliteLedgerStore.openForReading(directory)) {
      assertThat(reader.head().last()).isEqualTo(-1);
    }
  }

  @Test
  void a_ledger_of_a_newer_release_is_refused(@TempDir Path newer) throws SQLException {
    SqliteLedgerStore.open(newer).close();
    execute(newer, "PRAGMA user_version = 2");

    assertThat(refused(newer).code()).isEqualTo(Code.STORE_NEWER);
  }

  @Test
  void another_kind_of_database_is_refused_and_stays_as_it_was(@TempDir Path other)
      throws Exception {
    execute(other, "CREATE TABLE note (text TEXT)");
    byte[] before = Files.readAllBytes(other.resolve("ledger.sqlite"));

    assertThat(refused(other).code()).isEqualTo(Code.STORE_NOT_OURS);
    assertThat(Files.readAllBytes(other.resolve("ledger.sqlite"))).isEqualTo(before);
  }

  @Test
  void a_file_that_is_no_database_is_refused(@TempDir Path other) throws Exception {
    Files.writeString(other.resolve("ledger.sqlite"), "Dear diary, ".repeat(100));

    assertThat(refused(other).code()).isEqualTo(Code.STORE_NOT_OURS);
  }

  @Test
  void a_ledger_that_is_not_there_cannot_be_read(@TempDir Path empty) {
    var refused =
        catchThrowableOfType(StoreUnusable.class, () -> SqliteLedgerStore.openForReading(empty));

    assertThat(refused.code()).isEqualTo(Code.STORE_UNREADABLE);
  }

  @Test
  void a_refused_directory_can_be_opened_once_it_is_mended(@TempDir Path other) throws Exception {
    Files.writeString(other.resolve("ledger.sqlite"), "Dear diary, ".repeat(100));
    refused(other);
    Files.delete(other.resolve("ledger.sqlite"));

    SqliteLedgerStore.open(other).close();
  }

  @Test
  void a_closed_ledger_can_be_read(@TempDir Path other) {
    try (var store = SqliteLedgerStore.open(other)) {
      store.append(List.of(aCommit()));
    }
    try (var reader = SqliteLedgerStore.openForReading(other)) {
      assertThat(reader.read(0, 1)).hasSize(1);
    }
  }

  @Test
  void a_ledger_whose_writer_died_can_be_read_with_what_stands_in_the_log(@TempDir Path other)
      throws Exception {
    Path left = Files.createDirectory(other.resolve("left"));
    try (var store = SqliteLedgerStore.open(other)) {
      store.append(List.of(aCommit()));
      for (String file : List.of("ledger.sqlite", "ledger.sqlite-wal"))
        Files.copy(other.resolve(file), left.resolve(file));
    }
    try (var reader = SqliteLedgerStore.openForReading(left)) {
      assertThat(reader.head().last()).isZero();
    }
  }

  private static Commit aCommit() {
    return new Commit(0, "note/1", 0, "a:1", Instant.EPOCH, List.of(new byte[9]));
  }

  @Test
  void a_closed_ledger_is_one_file_beside_its_lock(@TempDir Path other) throws Exception {
    try (var store = SqliteLedgerStore.open(other)) {
      store.append(List.of(aCommit()));
      store.read(0, 1);
    }
    try (var files = Files.list(other)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("ledger.sqlite", "ledger.lock");
    }
  }

  private static StoreUnusable refused(Path directory) {
    return catchThrowableOfType(StoreUnusable.class, () -> SqliteLedgerStore.open(directory));
  }

  private static void execute(Path directory, String sql) throws SQLException {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("ledger.sqlite"));
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
