package id.jejak.kernel.account;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A role with its scope.
 *
 * @param role a {@link Role}
 * @param region the region a REGION role is for
 * @param fields the fields a REGION or VERIFIER role is limited to; empty means all
 * @param edition the edition a COMMITTEE role is for
 */
public record Grant(
    String role, @Nullable String region, List<String> fields, @Nullable String edition) {
  public Grant {
    fields = List.copyOf(fields);
  }
}
