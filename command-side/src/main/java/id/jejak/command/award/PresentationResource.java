package id.jejak.command.award;

import id.jejak.command.Body;
import id.jejak.command.Commands;
import id.jejak.command.Commands.Receipt;
import id.jejak.command.Member;
import id.jejak.command.Text;
import id.jejak.command.award.AwardCommand.PresentAward;
import id.jejak.command.award.AwardCommand.PresentAward.Given;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.award.AwardId;
import id.jejak.kernel.region.RegionCode;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes the record of a ceremony. */
@RestController
public class PresentationResource {
  private static final int LIMIT = 200;
  private final Commands commands;

  public PresentationResource(Commands commands) {
    this.commands = commands;
  }

  /**
   * The ceremony; offices, never persons.
   *
   * @param by the office that handed the awards over
   */
  public record Presentation(
      @Member @Nullable String on,
      @Member @Nullable String place,
      @Member @Nullable String by,
      @Member @Nullable List<HandedOver> handovers) {}

  /** What one winner was handed, and which office received it. */
  public record HandedOver(
      @Member @Nullable String region,
      @Member @Nullable String to,
      @Member @Nullable String trophy,
      @Member @Nullable String charter) {}

  @PostMapping("/api/awards/{edition}/{category}/presentation")
  public Receipt present(
      @PathVariable int edition,
      @PathVariable String category,
      @RequestBody Presentation asked,
      Actor by) {
    var body = new Body();
    var on = body.required("/on", asked.on(), Body::day);
    var place = words(body, "/place", asked.place());
    var from = words(body, "/by", asked.by());
    var given = body.every("/handovers", asked.handovers(), (at, one) -> read(body, at, one));
    body.check();
    return commands.send(
        new PresentAward(
            new AwardId(edition, category),
            on.get(),
            place.get(),
            from.get(),
            given.stream().map(Supplier::get).toList(),
            by));
  }

  private static Supplier<Given> read(Body body, String at, HandedOver asked) {
    var region = body.required(at + "/region", asked.region(), RegionCode::new);
    var to = words(body, at + "/to", asked.to());
    var trophy = words(body, at + "/trophy", asked.trophy());
    var charter = words(body, at + "/charter", asked.charter());
    return () -> new Given(region.get(), to.get(), trophy.get(), charter.get());
  }

  private static Supplier<String> words(Body body, String pointer, @Nullable String text) {
    return body.required(pointer, text, said -> Text.of(said, LIMIT));
  }
}
