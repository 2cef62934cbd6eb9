package id.jejak.command.standings;

import id.jejak.command.Body;
import id.jejak.command.Commands;
import id.jejak.command.Commands.Receipt;
import id.jejak.command.Member;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.region.RegionKind;
import id.jejak.kernel.report.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes the publication of standings. */
@RestController
@RequestMapping("/api/standings/{period}/publication")
public class StandingsResource {
  private final Commands commands;

  public StandingsResource(Commands commands) {
    this.commands = commands;
  }

  /** Which kind of region's standings become official. */
  public record Publication(@Member(oneOf = RegionKind.class) @Nullable String kind) {}

  @PostMapping
  public Receipt publish(@PathVariable String period, @RequestBody Publication body, Actor by) {
    var reading = new Body();
    var kind = reading.required("/kind", body.kind(), text -> Body.choice(RegionKind.class, text));
    reading.check();
    return commands.send(new PublishStandings(Period.of(period), kind.get(), by));
  }
}
