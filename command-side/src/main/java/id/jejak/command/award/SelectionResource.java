package id.jejak.command.award;

import id.jejak.command.Body;
import id.jejak.command.Commands;
import id.jejak.command.Commands.Receipt;
import id.jejak.command.Reason;
import id.jejak.command.Text;
import id.jejak.command.award.AwardBodies.Cast;
import id.jejak.command.award.AwardBodies.Decision;
import id.jejak.command.award.AwardBodies.Declaration;
import id.jejak.command.award.AwardBodies.Disqualification;
import id.jejak.command.award.AwardBodies.JurorVote;
import id.jejak.command.award.AwardBodies.PassingOver;
import id.jejak.command.award.AwardBodies.Reasoned;
import id.jejak.command.award.AwardBodies.Revocation;
import id.jejak.command.award.AwardCommand.AnnounceWinners;
import id.jejak.command.award.AwardCommand.CastBallot;
import id.jejak.command.award.AwardCommand.CastVote;
import id.jejak.command.award.AwardCommand.CloseMarking;
import id.jejak.command.award.AwardCommand.DecideWinners;
import id.jejak.command.award.AwardCommand.DeclareTies;
import id.jejak.command.award.AwardCommand.MoveDeclining;
import id.jejak.command.award.AwardCommand.MoveDisqualification;
import id.jejak.command.award.AwardCommand.NominateRegions;
import id.jejak.command.award.AwardCommand.RecuseOneself;
import id.jejak.command.award.AwardCommand.RevokeAward;
import id.jejak.command.award.AwardCommand.WithdrawNominee;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.award.AwardEvent;
import id.jejak.kernel.award.AwardId;
import id.jejak.kernel.region.RegionCode;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes what is asked of a category's selection. */
@RestController
@RequestMapping("/api/awards/{edition}/{category}")
public class SelectionResource {
  private static final int DECREE = 200;

  private final Commands commands;

  public SelectionResource(Commands commands) {
    this.commands = commands;
  }

  @PostMapping("/nomination")
  public Receipt nominate(
      @PathVariable int edition,
      @PathVariable String category,
      @RequestBody(required = false) @Nullable PassingOver asked,
      Actor by) {
    var body = new Body();
    var passedOver = AwardBodies.passedOver(body, asked);
    body.check();
    return commands.send(new NominateRegions(new AwardId(edition, category), passedOver, by));
  }

  @PostMapping("/nominees/{region}/withdrawal")
  public Receipt withdraw(
      @PathVariable int edition,
      @PathVariable String category,
      @PathVariable String region,
      @RequestBody Reasoned asked,
      Actor by) {
    return commands.send(
        new WithdrawNominee(
            new AwardId(edition, category), new RegionCode(region), reason(asked.reason()), by));
  }

  @PostMapping("/nominees/{region}/disqualification")
  public Receipt disqualify(
      @PathVariable int edition,
      @PathVariable String category,
      @PathVariable String region,
      @RequestBody Disqualification asked,
      Actor by) {
    var body = new Body();
    var ground = body.required("/ground", asked.ground(), UnaryOperator.identity());
    body.check();
    return commands.send(
        new MoveDisqualification(
            new AwardId(edition, category), new RegionCode(region), ground.get(), by));
  }

  @PutMapping("/nominees/{region}/disqualification/vote")
  public Receipt voteOnDisqualification(
      @PathVariable int edition,
      @PathVariable String category,
      @PathVariable String region,
      @RequestBody JurorVote asked,
      Actor by) {
    return commands.send(
        new CastVote(
            new AwardId(edition, category),
            new RegionCode(region).value(),
            AwardBodies.vote(asked),
            by));
  }

  @PostMapping("/declarations")
  public Receipt declare(
      @PathVariable int edition,
      @PathVariable String category,
      @RequestBody Declaration asked,
      Actor by) {
    var body = new Body();
    var ties = AwardBodies.ties(body, asked);
    body.check();
    return commands.send(new DeclareTies(new AwardId(edition, category), ties, by));
  }

  @PostMapping("/recusals")
  public Receipt recuse(
      @PathVariable int edition,
      @PathVariable String category,
      @RequestBody Reasoned asked,
      Actor by) {
    return commands.send(
        new RecuseOneself(new AwardId(edition, category), reason(asked.reason()), by));
  }

  @PutMapping("/ballot")
  public Receipt cast(
      @PathVariable int edition, @PathVariable String category, @RequestBody Cast asked, Actor by) {
    var body = new Body();
    var ballot = AwardBodies.ballot(body, asked);
    body.check();
    return commands.send(new CastBallot(new AwardId(edition, category), ballot, by));
  }

  @PostMapping("/closing")
  public Receipt close(@PathVariable int edition, @PathVariable String category, Actor by) {
    return commands.send(new CloseMarking(new AwardId(edition, category), by));
  }

  @PostMapping("/decision")
  public Receipt decide(
      @PathVariable int edition,
      @PathVariable String category,
      @RequestBody Decision asked,
      Actor by) {
    var body = new Body();
    var decree = body.required("/decree", asked.decree(), text -> Text.of(text, DECREE));
    var decreedOn = body.required("/decreedOn", asked.decreedOn(), Body::day);
    body.check();
    return commands.send(
        new DecideWinners(new AwardId(edition, category), decree.get(), decreedOn.get(), by));
  }

  @PostMapping("/declining")
  public Receipt decline(
      @PathVariable int edition,
      @PathVariable String category,
      @RequestBody Reasoned asked,
      Actor by) {
    return commands.send(
        new MoveDeclining(new AwardId(edition, category), reason(asked.reason()), by));
  }

  @PutMapping("/declining/vote")
  public Receipt voteOnDeclining(
      @PathVariable int edition,
      @PathVariable String category,
      @RequestBody JurorVote asked,
      Actor by) {
    return commands.send(
        new CastVote(
            new AwardId(edition, category), AwardEvent.DECISION, AwardBodies.vote(asked), by));
  }

  @PostMapping("/announcement")
  public Receipt announce(@PathVariable int edition, @PathVariable String category, Actor by) {
    return commands.send(new AnnounceWinners(new AwardId(edition, category), by));
  }

  @PostMapping("/revocation")
  public Receipt revoke(
      @PathVariable int edition,
      @PathVariable String category,
      @RequestBody Revocation asked,
      Actor by) {
    var body = new Body();
    var region = body.required("/region", asked.region(), RegionCode::new);
    var reason = body.required("/reason", asked.reason(), Reason::new);
    body.check();
    return commands.send(
        new RevokeAward(new AwardId(edition, category), region.get(), reason.get(), by));
  }

  private static Reason reason(@Nullable String text) {
    var body = new Body();
    var reason = body.required("/reason", text, Reason::new);
    body.check();
    return reason.get();
  }
}
