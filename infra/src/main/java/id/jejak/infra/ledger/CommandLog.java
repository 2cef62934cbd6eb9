package id.jejak.infra.ledger;

import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/** What became of commands, by their ids: a repeated command is answered from here. */
public final class CommandLog {
  private final LedgerStore store;
  private final EntryCodec codec;

  CommandLog(LedgerStore store, EntryCodec codec) {
    this.store = store;
    this.codec = codec;
  }

  /**
   * A command that was written.
   *
   * @param position position of its last event
   * @param version sequence number of its last event
   * @param request keyed digest of its request; a repeat must have the same
   */
  public record Answer(long position, long version, @Nullable String request) {}

  /** The answer to a command, if it was written. */
  public Optional<Answer> find(String cid) {
    return store.findCommand(cid).map(this::answer);
  }

  Answer answer(Commit commit) {
    MetaData meta =
        codec.serializer().deserialize(codec.read(commit.entries().getFirst()).getMetaData());
    return new Answer(commit.last(), commit.lastSeq(), (String) meta.get("request"));
  }
}
