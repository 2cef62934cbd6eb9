package id.jejak.command.report;

import id.jejak.command.Recording;
import id.jejak.command.report.ReportCommand.AnswerFinding;
import id.jejak.command.report.ReportCommand.ApproveReport;
import id.jejak.command.report.ReportCommand.CheckFields;
import id.jejak.command.report.ReportCommand.ClaimVerification;
import id.jejak.command.report.ReportCommand.EnterAchievements;
import id.jejak.command.report.ReportCommand.EnterBudget;
import id.jejak.command.report.ReportCommand.EnterPlan;
import id.jejak.command.report.ReportCommand.EnterProblems;
import id.jejak.command.report.ReportCommand.EnterStages;
import id.jejak.command.report.ReportCommand.LapseClaim;
import id.jejak.command.report.ReportCommand.ReassignClaim;
import id.jejak.command.report.ReportCommand.RecordOverdue;
import id.jejak.command.report.ReportCommand.ReleaseClaim;
import id.jejak.command.report.ReportCommand.RequestReopening;
import id.jejak.command.report.ReportCommand.ReturnReport;
import id.jejak.command.report.ReportCommand.SettleFinding;
import id.jejak.command.report.ReportCommand.SubmitReport;
import id.jejak.command.report.ReportCommand.WithdrawSubmission;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.report.ReportEvent;
import id.jejak.kernel.report.ReportEvent.ReportBegun;
import id.jejak.kernel.report.ReportId;
import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The one report of a region for a period; its rules are in {@link ReportDecision}. */
public class ReportAggregate {
  @AggregateIdentifier private String stream;
  private Report report = Report.NONE;

  public ReportAggregate() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(EnterAchievements command, Clock clock, Ledger ledger) {
    decide(command, clock, ledger);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(EnterBudget command, Clock clock, Ledger ledger) {
    decide(command, clock, ledger);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(EnterProblems command, Clock clock, Ledger ledger) {
    decide(command, clock, ledger);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(EnterStages command, Clock clock, Ledger ledger) {
    decide(command, clock, ledger);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(EnterPlan command, Clock clock, Ledger ledger) {
    decide(command, clock, ledger);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(SubmitReport command, Clock clock, Ledger ledger) {
    decide(command, clock, ledger);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(WithdrawSubmission command, Clock clock, Ledger ledger) {
    decide(command, clock, ledger);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(ClaimVerification command, Clock clock, Ledger ledger) {
    decide(command, clock, ledger);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(ReleaseClaim command, Clock clock, Ledger ledger) {
    decide(command, clock, ledger);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(ReassignClaim command, Clock clock, Ledger ledger) {
    decide(command, clock, ledger);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(CheckFields command, Clock clock, Ledger ledger) {
    decide(command, clock, ledger);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(ReturnReport command, Clock clock, Ledger ledger) {
    decide(command, clock, ledger);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(AnswerFinding command, Clock clock, Ledger ledger) {
    decide(command, clock, ledger);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(SettleFinding command, Clock clock, Ledger ledger) {
    decide(command, clock, ledger);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(ApproveReport command, Clock clock, Ledger ledger) {
    decide(command, clock, ledger);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(RequestReopening command, Clock clock, Ledger ledger) {
    decide(command, clock, ledger);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(LapseClaim command, Clock clock, Ledger ledger) {
    decide(command, clock, ledger);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(RecordOverdue command, Clock clock, Ledger ledger) {
    decide(command, clock, ledger);
  }

  @EventSourcingHandler
  void on(ReportEvent event, @MetaDataValue(Recording.ACTOR) @Nullable String actor) {
    if (event instanceof ReportBegun begun)
      stream = ReportId.of(begun.period(), begun.region()).stream();
    report = report.on(event, actor);
  }

  private void decide(ReportCommand command, Clock clock, Ledger ledger) {
    var situation = Situation.of(command.report(), report, clock.instant(), ledger);
    Recording.record(command.by(), ReportDecision.decide(command, situation));
  }
}
