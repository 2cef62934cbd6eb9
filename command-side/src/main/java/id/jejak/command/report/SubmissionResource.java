package id.jejak.command.report;

import id.jejak.command.Arrived;
import id.jejak.command.Body;
import id.jejak.command.Commands;
import id.jejak.command.Commands.Receipt;
import id.jejak.command.Member;
import id.jejak.command.Text;
import id.jejak.command.report.ReportCommand.AnswerFinding;
import id.jejak.command.report.ReportCommand.SubmitReport;
import id.jejak.command.report.ReportCommand.WithdrawSubmission;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.report.ReportId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes what a region's team does with its finished report. */
@RestController
@RequestMapping("/api/reports/{period}/{region}")
public class SubmissionResource {
  private final Commands commands;

  public SubmissionResource(Commands commands) {
    this.commands = commands;
  }

  /** The region's answer to a finding. */
  public record Answer(@Member @Nullable String text) {}

  @PostMapping("/submission")
  public Receipt submit(
      @PathVariable String period, @PathVariable String region, Actor by, Arrived arrived) {
    return commands.send(new SubmitReport(ReportId.of(period, region), arrived.at(), by));
  }

  @PostMapping("/withdrawal")
  public Receipt withdraw(
      @PathVariable String period, @PathVariable String region, Actor by, Arrived arrived) {
    return commands.send(new WithdrawSubmission(ReportId.of(period, region), arrived.at(), by));
  }

  @PutMapping("/findings/{finding}/answer")
  public Receipt answer(
      @PathVariable String period,
      @PathVariable String region,
      @PathVariable String finding,
      @RequestBody Answer body,
      Actor by) {
    var reading = new Body();
    var text = reading.required("/text", body.text(), answer -> Text.of(answer, PartRules.LONG));
    reading.check();
    return commands.send(new AnswerFinding(ReportId.of(period, region), finding, text.get(), by));
  }
}
