package id.jejak.command.report;

import id.jejak.command.Roles;
import id.jejak.command.report.ReportCommand.CheckFields;
import id.jejak.command.report.ReportCommand.ClaimVerification;
import id.jejak.command.report.ReportCommand.LapseClaim;
import id.jejak.command.report.ReportCommand.ReassignClaim;
import id.jejak.command.report.ReportCommand.ReleaseClaim;
import id.jejak.command.report.Verification.Claim;
import id.jejak.kernel.Rejected;
import id.jejak.kernel.ValueRefusal;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.account.Role;
import id.jejak.kernel.catalogue.Field;
import id.jejak.kernel.report.ReportEvent;
import id.jejak.kernel.report.ReportEvent.ClaimLapsed;
import id.jejak.kernel.report.ReportEvent.ClaimReassigned;
import id.jejak.kernel.report.ReportEvent.ClaimReleased;
import id.jejak.kernel.report.ReportEvent.FieldsChecked;
import id.jejak.kernel.report.ReportEvent.VerificationClaimed;
import id.jejak.kernel.window.Wib;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Who has a report in hand: one verifier at a time, for as many working days as the policy gives.
 */
record Claiming(Situation situation) {
  List<ReportEvent> claim(ClaimVerification command) {
    Rights.ofVerifier(command.by(), situation.id(), situation.report());
    situation.requireBegun();
    var claimed =
        new VerificationClaimed(command.by().account(), situation.now(), until(), situation.upTo());
    Claim claim = situation.report().verification().claim();
    if (claim != null && claim.isLapsed(situation.now())) return List.of(lapsed(claim), claimed);
    if (claim != null) throw Rejected.because(ReportRefusal.ALREADY_CLAIMED, situation.id());
    if (situation.status() != Status.SUBMITTED)
      throw Rejected.because(ReportRefusal.NOT_SUBMITTED, situation.id());
    return List.of(claimed);
  }

  List<ReportEvent> release(ReleaseClaim command) {
    held(command.by());
    return List.of(new ClaimReleased(command.by().account(), situation.now()));
  }

  List<ReportEvent> lapse(LapseClaim command) {
    requireSystem(command.by());
    Claim claim = situation.report().verification().claim();
    return claim != null && claim.isLapsed(situation.now()) ? List.of(lapsed(claim)) : List.of();
  }

  List<ReportEvent> reassign(ReassignClaim command) {
    Roles.require(command.by(), Role.ADMINISTRATOR);
    situation.requireBegun();
    Claim claim = claimed();
    Actor next = Verifiers.find(command.to(), situation.ledger(), situation.upTo());
    Rights.ofVerifier(next, situation.id(), situation.report());
    return List.of(
        new ClaimReassigned(
            claim.verifier(),
            command.to(),
            situation.now(),
            until(),
            command.reason().text(),
            situation.upTo()));
  }

  /** Several verifiers may each check their fields of a report that one of them has in hand. */
  List<ReportEvent> check(CheckFields command) {
    Set<Field> scope = Rights.ofVerifier(command.by(), situation.id(), situation.report());
    situation.requireBegun();
    requireStanding(claimed());
    if (command.fields().isEmpty()) throw Rejected.because(ValueRefusal.BLANK);
    command.fields().forEach(field -> Rights.requireWithin(scope, field));
    List<String> fields = command.fields().stream().sorted().map(Field::name).toList();
    return List.of(new FieldsChecked(command.by().account(), fields));
  }

  /** The fields of a verifier who has the report in hand; refused where he has not. */
  Set<Field> held(Actor by) {
    Set<Field> scope = Rights.ofVerifier(by, situation.id(), situation.report());
    situation.requireBegun();
    Claim claim = claimed();
    if (!claim.verifier().equals(by.account()))
      throw Rejected.because(ReportRefusal.CLAIMED_BY_ANOTHER, situation.id());
    requireStanding(claim);
    return scope;
  }

  private void requireStanding(Claim claim) {
    if (claim.isLapsed(situation.now()))
      throw Rejected.because(ReportRefusal.CLAIM_LAPSED, situation.id());
  }

  static void requireSystem(Actor by) {
    if (!by.equals(Actor.SYSTEM)) throw Rejected.because(ReportRefusal.SYSTEM_ONLY);
  }

  private Claim claimed() {
    Claim claim = situation.report().verification().claim();
    if (claim == null) throw Rejected.because(ReportRefusal.NOT_IN_VERIFICATION, situation.id());
    return claim;
  }

  private ClaimLapsed lapsed(Claim claim) {
    return new ClaimLapsed(claim.verifier(), situation.now());
  }

  private Instant until() {
    int days = situation.adopted().policy().claimWorkingDays();
    return Wib.endAfterWorkingDays(situation.now(), days);
  }
}
