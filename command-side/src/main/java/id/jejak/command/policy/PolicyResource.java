package id.jejak.command.policy;

import id.jejak.command.Body;
import id.jejak.command.Commands;
import id.jejak.command.Commands.Receipt;
import id.jejak.command.Member;
import id.jejak.command.policy.PolicyCommand.AdoptAwardPolicy;
import id.jejak.command.policy.PolicyCommand.AdoptScoringPolicy;
import id.jejak.kernel.ValueRefusal;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.award.AwardPolicy;
import id.jejak.kernel.award.AwardPolicy.Weight;
import id.jejak.kernel.scoring.ScoringPolicy;
import id.jejak.kernel.scoring.ScoringPolicy.Band;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes the adoption of policies; decimals are strings, counts are integers. */
@RestController
@RequestMapping("/api/policies")
public class PolicyResource {
  private final Commands commands;

  public PolicyResource(Commands commands) {
    this.commands = commands;
  }

  /** The parameters of {@link ScoringPolicy}. */
  public record Scoring(
      @Member @Nullable String name,
      @Member @Nullable String recipientsWeight,
      @Member @Nullable String qualityWeight,
      @Member @Nullable Integer minimumFields,
      @Member @Nullable String minimumServiceShare,
      @Member @Nullable Integer claimWorkingDays,
      @Member @Nullable Integer revisionWorkingDays,
      @Member @Nullable List<LabelFrom> bands) {}

  /** A band's label and its lower bound. */
  public record LabelFrom(@Member @Nullable String label, @Member @Nullable String from) {}

  /** The parameters of {@link AwardPolicy}. */
  public record Award(
      @Member @Nullable String name,
      @Member @Nullable String nominationWeight,
      @Member @Nullable String juryWeight,
      @Member @Nullable List<Mark> marks,
      @Member @Nullable String stageDone,
      @Member @Nullable String teamDecree,
      @Member @Nullable String teamMeeting,
      @Member @Nullable String planInForce,
      @Member @Nullable String planCoverage,
      @Member @Nullable String reportOnTime,
      @Member @Nullable String reportOnTimeCompleteness,
      @Member @Nullable String reportCompleteness,
      @Member @Nullable Integer minimumEligible,
      @Member @Nullable Integer minimumJurors,
      @Member @Nullable Integer minimumAlternates,
      @Member @Nullable Integer minimumUnrecused,
      @Member @Nullable Integer objectionDays,
      @Member @Nullable String disqualificationShare,
      @Member @Nullable List<String> disqualificationGrounds,
      @Nullable String decliningMoreThan,
      @Nullable String budgetAllocation,
      @Nullable Integer bestMark,
      @Nullable Integer announcementDays) {}

  /** What a juror marks, and its weight. */
  public record Mark(@Member @Nullable String of, @Member @Nullable String weight) {}

  @PostMapping("/scoring")
  public Receipt adopt(@RequestBody Scoring body, Actor by) {
    var reading = new Reading();
    var policy =
        new ScoringPolicy(
            reading.text("/name", body.name()),
            reading.text("/recipientsWeight", body.recipientsWeight()),
            reading.text("/qualityWeight", body.qualityWeight()),
            reading.count("/minimumFields", body.minimumFields()),
            reading.text("/minimumServiceShare", body.minimumServiceShare()),
            reading.count("/claimWorkingDays", body.claimWorkingDays()),
            reading.count("/revisionWorkingDays", body.revisionWorkingDays()),
            reading.body.every(
                "/bands",
                body.bands(),
                (at, band) ->
                    new Band(
                        reading.text(at + "/label", band.label()),
                        reading.text(at + "/from", band.from()))));
    reading.body.check();
    return commands.send(new AdoptScoringPolicy(policy, by));
  }

  @PostMapping("/award")
  public Receipt adopt(@RequestBody Award body, Actor by) {
    var reading = new Reading();
    var policy =
        new AwardPolicy(
            reading.text("/name", body.name()),
            reading.text("/nominationWeight", body.nominationWeight()),
            reading.text("/juryWeight", body.juryWeight()),
            reading.body.every(
                "/marks",
                body.marks(),
                (at, mark) ->
                    new Weight(
                        reading.text(at + "/of", mark.of()),
                        reading.text(at + "/weight", mark.weight()))),
            reading.text("/stageDone", body.stageDone()),
            reading.text("/teamDecree", body.teamDecree()),
            reading.text("/teamMeeting", body.teamMeeting()),
            reading.text("/planInForce", body.planInForce()),
            reading.text("/planCoverage", body.planCoverage()),
            reading.text("/reportOnTime", body.reportOnTime()),
            reading.text("/reportOnTimeCompleteness", body.reportOnTimeCompleteness()),
            reading.text("/reportCompleteness", body.reportCompleteness()),
            reading.count("/minimumEligible", body.minimumEligible()),
            reading.count("/minimumJurors", body.minimumJurors()),
            reading.count("/minimumAlternates", body.minimumAlternates()),
            reading.count("/minimumUnrecused", body.minimumUnrecused()),
            reading.count("/objectionDays", body.objectionDays()),
            reading.text("/disqualificationShare", body.disqualificationShare()),
            reading.body.every(
                "/disqualificationGrounds",
                body.disqualificationGrounds(),
                (at, ground) -> reading.text(at, ground)),
            body.decliningMoreThan(),
            body.budgetAllocation(),
            body.bestMark(),
            body.announcementDays());
    reading.body.check();
    return commands.send(new AdoptAwardPolicy(policy, by));
  }

  /** The first parameters must be given: only what came later has a default. */
  private record Reading(Body body) {
    Reading() {
      this(new Body());
    }

    String text(String pointer, @Nullable String text) {
      if (text == null) body.violate(pointer, ValueRefusal.BLANK);
      return text == null ? "" : text;
    }

    int count(String pointer, @Nullable Integer value) {
      if (value == null) body.violate(pointer, ValueRefusal.BLANK);
      return value == null ? 0 : value;
    }
  }
}
