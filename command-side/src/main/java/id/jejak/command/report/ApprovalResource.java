package id.jejak.command.report;

import id.jejak.command.Body;
import id.jejak.command.CommandRefusal;
import id.jejak.command.Commands;
import id.jejak.command.Commands.Receipt;
import id.jejak.command.report.ReportCommand.ApproveReport;
import id.jejak.command.report.VerificationBodies.Approval;
import id.jejak.command.report.VerificationBodies.ApprovalOf;
import id.jejak.kernel.Rejected;
import id.jejak.kernel.ValueRefusal;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.report.ReportId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes approvals, one or several at once; each is decided alone. */
@RestController
@RequestMapping("/api/reports")
public class ApprovalResource {
  private static final int MOST = 100;

  private final Commands commands;

  public ApprovalResource(Commands commands) {
    this.commands = commands;
  }

  /**
   * What became of one of several approvals: where it was recorded, or the code that refused it.
   *
   * @param about the words that the code's sentence needs
   */
  public record Answer(
      String period,
      String region,
      @Nullable Long position,
      @Nullable Long version,
      @Nullable String code,
      @Nullable List<String> about) {}

  @PostMapping("/{period}/{region}/approval")
  public Receipt approve(
      @PathVariable String period,
      @PathVariable String region,
      @RequestBody Approval body,
      Actor by) {
    return commands.send(command(period, region, body, by));
  }

  @PostMapping("/approvals")
  public List<Answer> approve(@RequestBody List<ApprovalOf> body, Actor by) {
    var reading = new Body();
    if (body.size() > MOST) reading.violate("", ValueRefusal.ABOVE_LIMIT, MOST);
    var approvals = reading.each("", body, (at, each) -> each);
    reading.check();
    return approvals.stream().map(each -> answer(each, by)).toList();
  }

  private Answer answer(ApprovalOf each, Actor by) {
    String period = VerificationBodies.orEmpty(each.period());
    String region = VerificationBodies.orEmpty(each.region());
    try {
      var approval = new Approval(each.revision(), each.note(), each.nihil());
      Receipt receipt = commands.send(command(period, region, approval, by));
      return new Answer(period, region, receipt.position(), receipt.version(), null, null);
    } catch (Rejected no) {
      return new Answer(period, region, null, null, no.refusal().code(), no.about());
    }
  }

  private static ApproveReport command(String period, String region, Approval body, Actor by) {
    var reading = new Body();
    Integer revision = body.revision();
    if (revision == null) reading.violate("/revision", ValueRefusal.BLANK);
    var nihil = reading.each("/nihil", body.nihil(), (at, each) -> each.read(at, reading));
    reading.check();
    if (revision == null) throw Rejected.because(CommandRefusal.INVALID_FIELDS);
    String note = body.note();
    return new ApproveReport(
        ReportId.of(period, region),
        revision,
        note == null || note.isBlank() ? null : note,
        nihil,
        by);
  }
}
