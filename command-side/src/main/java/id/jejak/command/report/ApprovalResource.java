package id.jejak.command.report;

import id.jejak.command.Body;
import id.jejak.command.CommandRefusal;
import id.jejak.command.Commands;
import id.jejak.command.Commands.Receipt;
import id.jejak.command.Outcomes;
import id.jejak.command.Outcomes.Done;
import id.jejak.command.Outcomes.OnlyTried;
import id.jejak.command.Outcomes.Outcome;
import id.jejak.command.Outcomes.Refused;
import id.jejak.command.Text;
import id.jejak.command.report.ReportCommand.ApproveReport;
import id.jejak.command.report.VerificationBodies.Approval;
import id.jejak.command.report.VerificationBodies.ApprovalOf;
import id.jejak.kernel.Rejected;
import id.jejak.kernel.ValueRefusal;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.report.ReportId;
import java.util.List;
import java.util.Map;
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
  private final Outcomes outcomes;

  public ApprovalResource(Commands commands, Outcomes outcomes) {
    this.commands = commands;
    this.outcomes = outcomes;
  }

  /**
   * What became of one of several approvals: where it was recorded, what would be, or the code that
   * refused it with its sentence.
   */
  public record Answer(
      String period,
      String region,
      @Nullable Long position,
      @Nullable Long version,
      @Nullable Boolean dryRun,
      @Nullable List<String> events,
      @Nullable String code,
      @Nullable String detail,
      @Nullable List<Map<String, String>> errors) {

    static Answer of(String period, String region, Outcome outcome) {
      return switch (outcome) {
        case Done(Receipt(long position, long version)) ->
            new Answer(period, region, position, version, null, null, null, null, null);
        case OnlyTried(List<String> events, long version) ->
            new Answer(period, region, null, version, true, events, null, null, null);
        case Refused(String code, String detail, List<Map<String, String>> errors) -> {
          var named = errors.isEmpty() ? null : errors;
          yield new Answer(period, region, null, null, null, null, code, detail, named);
        }
      };
    }
  }

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
    if (body.isEmpty()) reading.violate("", ValueRefusal.BLANK);
    if (body.size() > MOST) reading.violate("", ValueRefusal.ABOVE_LIMIT, MOST);
    var approvals = reading.each("", body, (at, each) -> each);
    reading.check();
    return approvals.stream().map(each -> answer(each, by)).toList();
  }

  private Answer answer(ApprovalOf each, Actor by) {
    String period = VerificationBodies.orEmpty(each.period());
    String region = VerificationBodies.orEmpty(each.region());
    var approval = new Approval(each.revision(), each.note(), each.nihil());
    var outcome = outcomes.of(() -> commands.send(command(period, region, approval, by)));
    return Answer.of(period, region, outcome);
  }

  private static ApproveReport command(String period, String region, Approval body, Actor by) {
    var reading = new Body();
    Integer revision = body.revision();
    if (revision == null) reading.violate("/revision", ValueRefusal.BLANK);
    var nihil = reading.each("/nihil", body.nihil(), (at, each) -> each.read(at, reading));
    String note = reading.optional("/note", body.note(), text -> Text.of(text, PartRules.LONG));
    reading.check();
    if (revision == null) throw Rejected.because(CommandRefusal.INVALID_FIELDS);
    return new ApproveReport(ReportId.of(period, region), revision, note, nihil, by);
  }
}
