package id.jejak.command.award;

import id.jejak.command.Recording;
import id.jejak.command.award.AwardCommand.AnnounceWinners;
import id.jejak.command.award.AwardCommand.CastBallot;
import id.jejak.command.award.AwardCommand.CastVote;
import id.jejak.command.award.AwardCommand.CloseMarking;
import id.jejak.command.award.AwardCommand.DecideWinners;
import id.jejak.command.award.AwardCommand.DeclareTies;
import id.jejak.command.award.AwardCommand.MoveDeclining;
import id.jejak.command.award.AwardCommand.MoveDisqualification;
import id.jejak.command.award.AwardCommand.NominateRegions;
import id.jejak.command.award.AwardCommand.PresentAward;
import id.jejak.command.award.AwardCommand.RecuseOneself;
import id.jejak.command.award.AwardCommand.RevokeAward;
import id.jejak.command.award.AwardCommand.WithdrawNominee;
import id.jejak.kernel.award.AwardEvent;
import id.jejak.kernel.ledger.Ledger;
import java.time.Clock;
import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.SourceId;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** One category of an edition, from declarations and nomination to announcement. */
public class AwardSelection {
  @AggregateIdentifier private String stream;
  private Selection selection = Selection.NONE;

  public AwardSelection() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(NominateRegions command, Clock clock, Ledger ledger, EditionSalts salts) {
    record(command, clock, ledger, sitting -> NominationDecision.nominate(command, sitting, salts));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(DeclareTies command, Clock clock, Ledger ledger) {
    record(command, clock, ledger, sitting -> CommitteeDecision.declare(command, sitting));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(RecuseOneself command, Clock clock, Ledger ledger) {
    record(command, clock, ledger, sitting -> CommitteeDecision.recuse(command, sitting));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(WithdrawNominee command, Clock clock, Ledger ledger) {
    record(command, clock, ledger, sitting -> NomineeDecision.withdraw(command, sitting));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(MoveDisqualification command, Clock clock, Ledger ledger) {
    record(command, clock, ledger, sitting -> MotionDecision.disqualification(command, sitting));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(CastBallot command, Clock clock, Ledger ledger, SealedBallots envelopes) {
    record(command, clock, ledger, sitting -> BallotDecision.cast(command, sitting, envelopes));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(CloseMarking command, Clock clock, Ledger ledger, SealedBallots envelopes) {
    record(command, clock, ledger, sitting -> BallotDecision.close(command, sitting, envelopes));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(DecideWinners command, Clock clock, Ledger ledger) {
    record(command, clock, ledger, sitting -> OutcomeDecision.decide(command, sitting));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(MoveDeclining command, Clock clock, Ledger ledger) {
    record(command, clock, ledger, sitting -> MotionDecision.declining(command, sitting));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(CastVote command, Clock clock, Ledger ledger) {
    record(command, clock, ledger, sitting -> MotionDecision.vote(command, sitting));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(AnnounceWinners command, Clock clock, Ledger ledger) {
    record(command, clock, ledger, sitting -> OutcomeDecision.announce(command, sitting));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(PresentAward command, Clock clock, Ledger ledger) {
    record(command, clock, ledger, sitting -> Ceremony.present(command, sitting));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(RevokeAward command, Clock clock, Ledger ledger) {
    record(command, clock, ledger, sitting -> OutcomeDecision.revoke(command, sitting));
  }

  @EventSourcingHandler
  void on(AwardEvent event, @SourceId @Nullable String source) {
    if (source != null) stream = source;
    selection = selection.on(event);
  }

  private void record(
      AwardCommand command, Clock clock, Ledger ledger, Consumer<Sitting> decision) {
    var sitting =
        new Sitting(Terms.of(command.award(), ledger), ledger, selection, clock.instant());
    decision.accept(sitting);
    // Any of several events may be the first, and not all of them name the category.
    stream = command.stream();
    Recording.record(command.by(), sitting.events());
  }
}
