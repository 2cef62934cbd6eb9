package id.jejak.query;

import id.jejak.kernel.Rejected;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.account.Role;
import org.jspecify.annotations.Nullable;

/** Who looks, and what he may see of what depends on it; the public has no account. */
public record Sight(@Nullable Actor actor) {

  public static Sight of(@Nullable Actor actor) {
    return new Sight(actor);
  }

  /** Inspectors read everything but sealed ballots. */
  public boolean inspector() {
    return has(Role.INSPECTOR);
  }

  public boolean verifier() {
    return has(Role.VERIFIER);
  }

  public boolean administrator() {
    return has(Role.ADMINISTRATOR);
  }

  /** Whether it is this account that looks. */
  public boolean is(@Nullable String account) {
    return actor != null && actor.account().equals(account);
  }

  /** Whether he speaks for the region. */
  public boolean ofRegion(String region) {
    return actor != null
        && actor.grants(Role.REGION).stream().anyMatch(grant -> region.equals(grant.region()));
  }

  /** Whether he declared a tie to the region. */
  public boolean tiedTo(String region) {
    return actor != null && actor.ties().contains(region);
  }

  /** Whether he sits on the committee of the edition. */
  public boolean onCommittee(int edition) {
    return actor != null
        && actor.grants(Role.COMMITTEE).stream()
            .anyMatch(grant -> Integer.toString(edition).equals(grant.edition()));
  }

  /** A report's content: the region's own; verifiers' from its first submission on. */
  public boolean seesReport(String region, boolean submitted) {
    return seesDrafts(region) || (verifier() && submitted);
  }

  /** What a region has entered and not submitted. */
  public boolean seesDrafts(String region) {
    return inspector() || ofRegion(region);
  }

  /** Where a report stands, without what is in it: also the administrator's. */
  public boolean seesProgress(String region, boolean submitted) {
    return administrator() || seesReport(region, submitted);
  }

  /** Refused unless he may see it. */
  public static void require(boolean sees) {
    if (!sees) throw Rejected.because(QueryRefusal.NOT_YOURS_TO_SEE);
  }

  private boolean has(Role role) {
    return actor != null && actor.has(role);
  }
}
