package id.jejak.infra.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where commits are kept. Positions are dense and in commit order; what was answered as written is
 * on disk. Reads see every commit that was answered as written before them.
 */
public interface LedgerStore extends AutoCloseable {

  /**
   * Writes commits that follow one another from the head, each whole or not at all. From the first
   * that is not written on, the places are no longer theirs: the rest answers {@link HeadMoved}.
   *
   * @return one outcome per commit, in order
   * @throws LedgerRefused if nothing was written, for a reason that trying again does not mend
   * @throws RuntimeException if it is uncertain what was written: look the command ids up
   */
  List<Outcome> append(List<Commit> group);

  /** What became of one commit. */
  sealed interface Outcome permits Written, SameCommand, SequenceTaken, HeadMoved {}

  /** It is on disk. */
  record Written() implements Outcome {}

  /** Its command was written before, as this commit. */
  record SameCommand(Commit stored) implements Outcome {}

  /** It does not continue its stream: another command changed the aggregate. */
  record SequenceTaken() implements Outcome {}

  /** Its position is not the next: read the head and try again. */
  record HeadMoved() implements Outcome {}

  /** The end of the ledger. */
  Head head();

  /** Commits in order, from the one that holds a position on, until they make so many events. */
  List<Commit> read(long from, int events);

  /** A stream's commits in order, from the one that holds a sequence number on, likewise. */
  List<Commit> readStream(String stream, long fromSeq, int events);

  /**
   * Hands on, in order, the commits that begin up to a position, of all streams whose id starts so.
   */
  void readStreams(String prefix, long upTo, Consumer<Commit> reader);

  /** The commit of a command. */
  Optional<Commit> findCommand(String cid);

  /** The last position committed at or before an instant; -1 if there is none. */
  long positionAt(Instant instant);

  @Override
  void close();
}
