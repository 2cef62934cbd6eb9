package id.jejak.command.historic;

import id.jejak.command.Body;
import id.jejak.command.Commands;
import id.jejak.command.Commands.Receipt;
import id.jejak.command.Member;
import id.jejak.command.Text;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.historic.HistoricBasis;
import id.jejak.kernel.historic.HistoricMatter;
import id.jejak.kernel.region.RegionCode;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes what was published elsewhere of earlier times. */
@RestController
public class HistoricResource {
  private static final int LABEL = 200;
  private static final int SOURCE = 500;
  private static final int NOTE = 1_000;
  private final Commands commands;

  public HistoricResource(Commands commands) {
    this.commands = commands;
  }

  /**
   * A published result.
   *
   * @param matter {@code STANDINGS}, {@code AWARD} or {@code NOMINATION}
   * @param period a quarter or a year; of awards the edition's year
   * @param basis {@code PRESS} or {@code FOUNDING_TEXT}
   */
  public record Published(
      @Member(oneOf = HistoricMatter.class) @Nullable String matter,
      @Member @Nullable String period,
      @Member @Nullable String category,
      @Member @Nullable String region,
      @Nullable Integer rank,
      @Nullable Integer of,
      @Nullable String value,
      @Nullable String label,
      @Member(oneOf = HistoricBasis.class) @Nullable String basis,
      @Member @Nullable String source,
      @Nullable String note) {}

  @PostMapping("/api/historic-results")
  public Receipt record(@RequestBody Published asked, Actor by) {
    var body = new Body();
    var matter =
        body.required("/matter", asked.matter(), text -> Body.choice(HistoricMatter.class, text));
    var period = body.required("/period", asked.period(), UnaryOperator.identity());
    var category = body.required("/category", asked.category(), UnaryOperator.identity());
    var region = body.required("/region", asked.region(), RegionCode::new);
    var label = body.optional("/label", asked.label(), text -> Text.of(text, LABEL));
    var basis =
        body.required("/basis", asked.basis(), text -> Body.choice(HistoricBasis.class, text));
    var source = body.required("/source", asked.source(), text -> Text.of(text, SOURCE));
    var note = body.optional("/note", asked.note(), text -> Text.of(text, NOTE));
    body.check();
    return commands.send(
        new RecordHistoricResult(
            matter.get(),
            period.get(),
            category.get(),
            region.get(),
            asked.rank(),
            asked.of(),
            asked.value(),
            label,
            basis.get(),
            source.get(),
            note,
            by));
  }
}
