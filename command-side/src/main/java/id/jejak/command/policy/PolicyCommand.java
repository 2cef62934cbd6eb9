package id.jejak.command.policy;

import id.jejak.command.Command;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.award.AwardPolicy;
import id.jejak.kernel.scoring.ScoringPolicy;

/** What an administrator may ask of a policy: only to adopt it; a change is a new version. */
public sealed interface PolicyCommand extends Command {

  /** Adopt a scoring policy with all its parameters. */
  record AdoptScoringPolicy(ScoringPolicy policy, Actor by) implements PolicyCommand {
    @Override
    public String stream() {
      return policy.stream();
    }
  }

  /** Adopt an award policy with all its parameters. */
  record AdoptAwardPolicy(AwardPolicy policy, Actor by) implements PolicyCommand {
    @Override
    public String stream() {
      return policy.stream();
    }
  }
}
