package id.jejak.infra.storage;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoIncompatibleDriverException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import id.jejak.infra.storage.StoreUnusable.Code;
import java.util.Set;
import java.util.function.Supplier;

/** What a MongoDB that cannot be opened is told as. */
public final class MongoTrouble {
  private static final int UNAUTHORIZED = 13;
  private static final int AUTHENTICATION_FAILED = 18;
  private static final int ILLEGAL_OPERATION = 20;
  private static final Set<Integer> OTHER_INDEXES = Set.of(85, 86);
  private static final Set<Integer> READ_ONLY = Set.of(UNAUTHORIZED, ILLEGAL_OPERATION);
  private static final Set<Integer> NO_MAJORITY = Set.of(64, 79, 100);

  private MongoTrouble() {}

  /** Runs what opens a store; a server that does not let it is told in one sentence. */
  public static <T> T translated(String place, Supplier<T> opening) {
    try {
      return opening.get();
    } catch (MongoException e) {
      throw unusable(place, e);
    }
  }

  private static StoreUnusable unusable(String place, MongoException why) {
    return switch (why) {
      case MongoSecurityException denied -> denied(place, why);
      case MongoTimeoutException timeout when isSecurity(timeout) -> denied(place, why);
      case MongoIncompatibleDriverException old ->
          new StoreUnusable(
              Code.STORE_VERSION,
              "The server at " + place + " is of a version not supported.",
              why);
      case MongoTimeoutException timeout -> unreachable(place, why);
      case MongoNotPrimaryException secondary -> readOnly(place, why);
      case MongoSocketException broken -> unreachable(place, why);
      case MongoWriteConcernException unconfirmed -> noMajority(place, why);
      case MongoCommandException command -> refused(place, command);
      default -> unreadable(place, why);
    };
  }

  /** A wrong password shows while a server is looked for, and then as a time-out. */
  private static boolean isSecurity(MongoTimeoutException timeout) {
    String message = String.valueOf(timeout.getMessage());
    return message.contains("MongoSecurityException");
  }

  private static StoreUnusable refused(String place, MongoCommandException why) {
    int code = why.getErrorCode();
    if (code == AUTHENTICATION_FAILED) return denied(place, why);
    if (READ_ONLY.contains(code)) return readOnly(place, why);
    if (NO_MAJORITY.contains(code)) return noMajority(place, why);
    if (OTHER_INDEXES.contains(code))
      return new StoreUnusable(
          Code.STORE_NOT_OURS, "A collection in " + place + " has indexes that are not ours.", why);
    return unreadable(place, why);
  }

  private static StoreUnusable denied(String place, MongoException why) {
    return new StoreUnusable(
        Code.STORE_DENIED, "The server at " + place + " refuses the user or the password.", why);
  }

  private static StoreUnusable readOnly(String place, MongoException why) {
    return new StoreUnusable(
        Code.STORE_READ_ONLY, "This user or server may not write in " + place + ".", why);
  }

  private static StoreUnusable noMajority(String place, MongoException why) {
    return new StoreUnusable(
        Code.STORE_NO_MAJORITY,
        "No majority of the servers at " + place + " confirms writes.",
        why);
  }

  private static StoreUnusable unreachable(String place, MongoException why) {
    return new StoreUnusable(
        Code.STORE_UNREACHABLE,
        "No server that takes writes answers in time at " + place + ".",
        why);
  }

  private static StoreUnusable unreadable(String place, MongoException why) {
    return new StoreUnusable(
        Code.STORE_UNREADABLE, place + " cannot be used: " + why.getMessage() + ".", why);
  }
}
