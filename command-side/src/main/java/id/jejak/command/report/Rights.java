package id.jejak.command.report;

import id.jejak.command.Roles;
import id.jejak.kernel.Rejected;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.account.Grant;
import id.jejak.kernel.account.Role;
import id.jejak.kernel.catalogue.Field;
import id.jejak.kernel.region.RegionCode;
import id.jejak.kernel.report.ReportId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who may do what to a report, beyond the bare role: own region, fields, ties, authorship. */
final class Rights {
  private Rights() {}

  /** The fields an account may fill in for the region; refused where it is not its own. */
  static Set<Field> ofRegion(Actor by, RegionCode region) {
    Roles.require(by, Role.REGION);
    List<Grant> own = grantsFor(by, region);
    if (own.isEmpty()) throw Rejected.because(ReportRefusal.NOT_YOUR_REGION, region);
    return fields(own);
  }

  /** Refused unless the account speaks for the region's whole team. */
  static void requireTeam(Actor by, RegionCode region) {
    if (ofRegion(by, region).size() < Field.values().length)
      throw Rejected.because(ReportRefusal.TEAM_ONLY);
  }

  /** Refused where a field is not among those the account is limited to. */
  static void requireWithin(Set<Field> scope, Field field) {
    if (!scope.contains(field)) throw Rejected.because(ReportRefusal.OUTSIDE_YOUR_FIELDS, field);
  }

  /**
   * The fields a verifier may check; refused where he declared a tie to the region, wrote the
   * report, or speaks for the region himself.
   */
  static Set<Field> ofVerifier(Actor by, ReportId id, Report report) {
    Roles.require(by, Role.VERIFIER);
    if (by.ties().contains(id.region().value()))
      throw Rejected.because(ReportRefusal.TIED_TO_REGION, id.region());
    if (report.writers().contains(by.account()) || !grantsFor(by, id.region()).isEmpty())
      throw Rejected.because(ReportRefusal.OWN_REPORT, id);
    return fields(by.grants(Role.VERIFIER));
  }

  private static List<Grant> grantsFor(Actor by, RegionCode region) {
    return by.grants(Role.REGION).stream()
        .filter(grant -> region.value().equals(grant.region()))
        .toList();
  }

  private static Set<Field> fields(List<Grant> grants) {
    Set<Field> fields = EnumSet.noneOf(Field.class);
    for (Grant grant : grants) {
      if (grant.fields().isEmpty()) return EnumSet.allOf(Field.class);
      grant.fields().forEach(field -> fields.add(Field.of(field)));
    }
    return fields;
  }
}
