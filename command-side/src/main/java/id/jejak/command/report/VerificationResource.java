package id.jejak.command.report;

import id.jejak.command.Body;
import id.jejak.command.Commands;
import id.jejak.command.Commands.Receipt;
import id.jejak.command.Reason;
import id.jejak.command.report.ReportCommand.CheckFields;
import id.jejak.command.report.ReportCommand.ClaimVerification;
import id.jejak.command.report.ReportCommand.ReassignClaim;
import id.jejak.command.report.ReportCommand.ReleaseClaim;
import id.jejak.command.report.ReportCommand.RequestReopening;
import id.jejak.command.report.ReportCommand.ReturnReport;
import id.jejak.command.report.ReportCommand.SettleFinding;
import id.jejak.command.report.VerificationBodies.Checks;
import id.jejak.command.report.VerificationBodies.Reassignment;
import id.jejak.command.report.VerificationBodies.Reopening;
import id.jejak.command.report.VerificationBodies.Return;
import id.jejak.command.report.VerificationBodies.SettlementChosen;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.catalogue.Field;
import id.jejak.kernel.report.ReportId;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes what verifiers do with a submitted report, and an administrator's reassignment. */
@RestController
@RequestMapping("/api/reports/{period}/{region}")
public class VerificationResource {
  private final Commands commands;

  public VerificationResource(Commands commands) {
    this.commands = commands;
  }

  @PostMapping("/verification")
  public Receipt claim(@PathVariable String period, @PathVariable String region, Actor by) {
    return commands.send(new ClaimVerification(ReportId.of(period, region), by));
  }

  @PostMapping("/release")
  public Receipt release(@PathVariable String period, @PathVariable String region, Actor by) {
    return commands.send(new ReleaseClaim(ReportId.of(period, region), by));
  }

  @PostMapping("/reassignment")
  public Receipt reassign(
      @PathVariable String period,
      @PathVariable String region,
      @RequestBody Reassignment body,
      Actor by) {
    var reading = new Body();
    var to = reading.required("/to", body.to(), String::strip);
    var reason = reading.required("/reason", body.reason(), Reason::new);
    reading.check();
    return commands.send(
        new ReassignClaim(ReportId.of(period, region), to.get(), reason.get(), by));
  }

  @PostMapping("/checks")
  public Receipt check(
      @PathVariable String period,
      @PathVariable String region,
      @RequestBody Checks body,
      Actor by) {
    var reading = new Body();
    var fields =
        reading.each("/fields", body.fields(), (at, name) -> reading.optional(at, name, Field::of));
    reading.check();
    return commands.send(
        new CheckFields(
            ReportId.of(period, region),
            fields.stream().filter(Objects::nonNull).collect(Collectors.toSet()),
            by));
  }

  @PostMapping("/return")
  public Receipt giveBack(
      @PathVariable String period,
      @PathVariable String region,
      @RequestBody Return body,
      Actor by) {
    var reading = new Body();
    var findings = reading.each("/findings", body.findings(), (at, each) -> each.read());
    var nihil = reading.each("/nihil", body.nihil(), (at, each) -> each.read(at, reading));
    var dueOn = reading.required("/dueOn", body.dueOn(), Body::day);
    reading.check();
    return commands.send(
        new ReturnReport(ReportId.of(period, region), findings, nihil, dueOn.get(), by));
  }

  @PutMapping("/findings/{finding}/settlement")
  public Receipt settle(
      @PathVariable String period,
      @PathVariable String region,
      @PathVariable String finding,
      @RequestBody SettlementChosen body,
      Actor by) {
    var reading = new Body();
    var settlement = reading.required("/settlement", body.settlement(), Settlement::of);
    reading.check();
    return commands.send(
        new SettleFinding(ReportId.of(period, region), finding, settlement.get(), by));
  }

  @PostMapping("/reopening-request")
  public Receipt requestReopening(
      @PathVariable String period,
      @PathVariable String region,
      @RequestBody Reopening body,
      Actor by) {
    var reading = new Body();
    var reason = reading.required("/reason", body.reason(), Reason::new);
    reading.check();
    return commands.send(new RequestReopening(ReportId.of(period, region), reason.get(), by));
  }
}
