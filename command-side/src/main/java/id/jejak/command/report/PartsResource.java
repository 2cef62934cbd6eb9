package id.jejak.command.report;

import id.jejak.command.Arrived;
import id.jejak.command.Body;
import id.jejak.command.Commands;
import id.jejak.command.Commands.Receipt;
import id.jejak.command.report.PartBodies.Achievement;
import id.jejak.command.report.PartBodies.Budget;
import id.jejak.command.report.PartBodies.Plan;
import id.jejak.command.report.PartBodies.Problem;
import id.jejak.command.report.PartBodies.StageOfWork;
import id.jejak.command.report.ReportCommand.EnterAchievements;
import id.jejak.command.report.ReportCommand.EnterBudget;
import id.jejak.command.report.ReportCommand.EnterPlan;
import id.jejak.command.report.ReportCommand.EnterProblems;
import id.jejak.command.report.ReportCommand.EnterStages;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.report.ReportId;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes the five parts of a report; lists hold one or many, each replacing what stood there. */
@RestController
@RequestMapping("/api/reports/{period}/{region}")
public class PartsResource {
  private final Commands commands;

  public PartsResource(Commands commands) {
    this.commands = commands;
  }

  @PutMapping("/achievements")
  public Receipt achievements(
      @PathVariable String period,
      @PathVariable String region,
      @RequestBody List<Achievement> body,
      Actor by,
      Arrived arrived) {
    var reading = new Body();
    var services = reading.each("", body, (at, each) -> each.read(at, reading));
    reading.check();
    var id = ReportId.of(period, region);
    return commands.send(new EnterAchievements(id, services, arrived.at(), by));
  }

  @PutMapping("/budget")
  public Receipt budget(
      @PathVariable String period,
      @PathVariable String region,
      @RequestBody List<Budget> body,
      Actor by,
      Arrived arrived) {
    var reading = new Body();
    var fields = reading.each("", body, (at, each) -> each.read());
    reading.check();
    return commands.send(new EnterBudget(ReportId.of(period, region), fields, arrived.at(), by));
  }

  @PutMapping("/problems")
  public Receipt problems(
      @PathVariable String period,
      @PathVariable String region,
      @RequestBody List<Problem> body,
      Actor by,
      Arrived arrived) {
    var reading = new Body();
    var fields = reading.each("", body, (at, each) -> each.read());
    reading.check();
    return commands.send(new EnterProblems(ReportId.of(period, region), fields, arrived.at(), by));
  }

  @PutMapping("/stages")
  public Receipt stages(
      @PathVariable String period,
      @PathVariable String region,
      @RequestBody List<StageOfWork> body,
      Actor by,
      Arrived arrived) {
    var reading = new Body();
    var stages = reading.each("", body, (at, each) -> each.read());
    reading.check();
    return commands.send(new EnterStages(ReportId.of(period, region), stages, arrived.at(), by));
  }

  @PutMapping("/plan")
  public Receipt plan(
      @PathVariable String period,
      @PathVariable String region,
      @RequestBody Plan body,
      Actor by,
      Arrived arrived) {
    var reading = new Body();
    var plan = body.read(reading);
    reading.check();
    return commands.send(new EnterPlan(ReportId.of(period, region), plan, arrived.at(), by));
  }
}
