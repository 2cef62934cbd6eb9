package id.jejak.command.window;

import id.jejak.command.Body;
import id.jejak.command.Commands;
import id.jejak.command.Commands.Receipt;
import id.jejak.command.Member;
import id.jejak.command.Reason;
import id.jejak.command.window.WindowCommand.CloseWindow;
import id.jejak.command.window.WindowCommand.GrantException;
import id.jejak.command.window.WindowCommand.MoveDeadline;
import id.jejak.command.window.WindowCommand.OpenWindow;
import id.jejak.command.window.WindowCommand.ReopenWindow;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.region.RegionCode;
import id.jejak.kernel.region.RegionKind;
import id.jejak.kernel.report.Period;
import id.jejak.kernel.scoring.ScoringPolicy;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes an administrator's commands to the reporting windows. */
@RestController
@RequestMapping("/api/windows/{period}")
public class WindowResource {
  private final Commands commands;

  public WindowResource(Commands commands) {
    this.commands = commands;
  }

  /**
   * What a window is opened with; without a policy it is the current one.
   *
   * @param kinds in a simulation, whose regions must report; else absent
   */
  public record Opening(
      @Member @Nullable String opensOn,
      @Member @Nullable String closesOn,
      @Nullable String scoringPolicy,
      @Member(required = false, oneOf = RegionKind.class) @Nullable List<String> kinds) {}

  /** A new deadline. */
  public record Deadline(@Member @Nullable String closesOn, @Member @Nullable String reason) {}

  /** A region that may file longer. */
  public record Extension(
      @Member @Nullable String region,
      @Member @Nullable String until,
      @Member @Nullable String reason) {}

  @PostMapping
  public Receipt open(@PathVariable String period, @RequestBody Opening body, Actor by) {
    var reading = new Body();
    var opensOn = reading.required("/opensOn", body.opensOn(), Body::day);
    var closesOn = reading.required("/closesOn", body.closesOn(), Body::day);
    var kinds =
        reading.each(
            "/kinds",
            body.kinds(),
            (at, kind) -> reading.required(at, kind, text -> Body.choice(RegionKind.class, text)));
    reading.check();
    String policy = body.scoringPolicy();
    return commands.send(
        new OpenWindow(
            Period.of(period),
            opensOn.get(),
            closesOn.get(),
            policy == null || policy.isBlank() ? ScoringPolicy.permendagri59().name() : policy,
            kinds.stream().map(Supplier::get).collect(Collectors.toSet()),
            by));
  }

  @PostMapping("/deadline")
  public Receipt moveDeadline(@PathVariable String period, @RequestBody Deadline body, Actor by) {
    var reading = new Body();
    var closesOn = reading.required("/closesOn", body.closesOn(), Body::day);
    var reason = reading.required("/reason", body.reason(), Reason::new);
    reading.check();
    return commands.send(new MoveDeadline(Period.of(period), closesOn.get(), reason.get(), by));
  }

  @PostMapping("/exceptions")
  public Receipt except(@PathVariable String period, @RequestBody Extension body, Actor by) {
    var reading = new Body();
    var region = reading.required("/region", body.region(), RegionCode::new);
    var until = reading.required("/until", body.until(), Body::instant);
    var reason = reading.required("/reason", body.reason(), Reason::new);
    reading.check();
    return commands.send(
        new GrantException(Period.of(period), region.get(), until.get(), reason.get(), by));
  }

  @PostMapping("/closing")
  public Receipt close(@PathVariable String period, Actor by) {
    return commands.send(new CloseWindow(Period.of(period), by));
  }

  @PostMapping("/reopening")
  public Receipt reopen(@PathVariable String period, @RequestBody Deadline body, Actor by) {
    var reading = new Body();
    var closesOn = reading.required("/closesOn", body.closesOn(), Body::day);
    var reason = reading.required("/reason", body.reason(), Reason::new);
    reading.check();
    return commands.send(new ReopenWindow(Period.of(period), closesOn.get(), reason.get(), by));
  }
}
