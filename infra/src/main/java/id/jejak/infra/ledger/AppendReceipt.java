package id.jejak.infra.ledger;

import java.util.Optional;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Where a command's events came to lie. A command's result is made before its events are written,
 * so this is put into the unit of work first and filled when they are.
 */
public final class AppendReceipt {
  private static final String KEY = AppendReceipt.class.getName();
  private @Nullable Commit commit;

  private AppendReceipt() {}

  /** The receipt of a unit of work, shared by all units nested in its root. */
  public static AppendReceipt of(UnitOfWork<?> unitOfWork) {
    return unitOfWork.root().getOrComputeResource(KEY, key -> new AppendReceipt());
  }

  /** The commit, once it is durable; empty if the command had no event. */
  public Optional<Commit> commit() {
    return Optional.ofNullable(commit);
  }

  void fill(Commit written) {
    commit = written;
  }
}
