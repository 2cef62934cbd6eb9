package id.jejak.command.award;

import id.jejak.command.Body;
import id.jejak.command.Commands;
import id.jejak.command.Commands.Receipt;
import id.jejak.command.Member;
import id.jejak.kernel.ValueRefusal;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.award.AwardPolicy.Weight;
import id.jejak.kernel.award.Category;
import id.jejak.kernel.award.Criterion;
import id.jejak.kernel.region.RegionKind;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes the opening of editions; what must be public beforehand has no defaults. */
@RestController
public class EditionResource {
  private final Commands commands;

  public EditionResource(Commands commands) {
    this.commands = commands;
  }

  /** An edition with everything that is fixed beforehand; members are account ids. */
  public record NewEdition(
      @Member @Nullable Integer fiscalYear,
      @Member @Nullable String policy,
      @Member @Nullable List<NewCategory> categories,
      @Member @Nullable String cutOff,
      @Member @Nullable String closesAt,
      @Member @Nullable List<String> jurors,
      @Member @Nullable List<String> alternates,
      @Member @Nullable String chair,
      @Member @Nullable String deputy) {}

  /**
   * A category; absent kinds, zones or regions mean any.
   *
   * @param grouping {@code NONE} or {@code ZONE}: nominees and winners in all, or per zone
   */
  public record NewCategory(
      @Member @Nullable String code,
      @Member @Nullable String name,
      @Member(required = false, oneOf = RegionKind.class) @Nullable List<String> kinds,
      @Nullable List<String> zones,
      @Nullable List<String> regions,
      @Member @Nullable List<CriterionWeight> weights,
      @Member(required = false, oneOf = Grouping.class) @Nullable String grouping,
      @Member @Nullable Integer nominees,
      @Member @Nullable Integer winners) {}

  /** The weight of a criterion, a decimal; a category's add up to 1. */
  public record CriterionWeight(
      @Member(oneOf = Criterion.class) @Nullable String of, @Member @Nullable String weight) {}

  enum Grouping {
    NONE,
    ZONE
  }

  @PostMapping("/api/awards/{edition}")
  public Receipt open(@PathVariable int edition, @RequestBody NewEdition asked, Actor by) {
    var body = new Body();
    int fiscalYear = count(body, "/fiscalYear", asked.fiscalYear());
    var policy = body.required("/policy", asked.policy(), UnaryOperator.identity());
    var categories =
        body.every("/categories", asked.categories(), (at, one) -> read(body, at, one));
    var cutOff = body.required("/cutOff", asked.cutOff(), Body::instant);
    var closesAt = body.required("/closesAt", asked.closesAt(), Body::instant);
    List<String> jurors = named(body, "/jurors", asked.jurors());
    List<String> alternates = named(body, "/alternates", asked.alternates());
    var chair = body.required("/chair", asked.chair(), UnaryOperator.identity());
    var deputy = body.required("/deputy", asked.deputy(), UnaryOperator.identity());
    body.check();
    return commands.send(
        new OpenEdition(
            edition,
            fiscalYear,
            policy.get(),
            categories,
            cutOff.get(),
            closesAt.get(),
            jurors,
            alternates,
            chair.get(),
            deputy.get(),
            by));
  }

  private static Competition read(Body body, String at, NewCategory asked) {
    Grouping grouping =
        body.optional(
            at + "/grouping", asked.grouping(), text -> Body.choice(Grouping.class, text));
    return new Competition(
        new Category(
            text(body, at + "/code", asked.code()),
            text(body, at + "/name", asked.name()),
            texts(body, at + "/kinds", asked.kinds()),
            texts(body, at + "/zones", asked.zones()),
            texts(body, at + "/regions", asked.regions()),
            body.every(
                at + "/weights",
                asked.weights(),
                (each, weight) ->
                    new Weight(
                        text(body, each + "/of", weight.of()),
                        text(body, each + "/weight", weight.weight()))),
            count(body, at + "/nominees", asked.nominees()),
            count(body, at + "/winners", asked.winners())),
        grouping == Grouping.ZONE);
  }

  private static List<String> texts(Body body, String pointer, @Nullable List<String> texts) {
    return body.each(pointer, texts, (at, text) -> text(body, at, text));
  }

  private static List<String> named(Body body, String pointer, @Nullable List<String> accounts) {
    return body.every(pointer, accounts, (at, account) -> text(body, at, account));
  }

  private static String text(Body body, String pointer, @Nullable String text) {
    body.required(pointer, text, UnaryOperator.identity());
    return text == null ? "" : text;
  }

  private static int count(Body body, String pointer, @Nullable Integer value) {
    if (value == null) body.violate(pointer, ValueRefusal.BLANK);
    return value == null ? 0 : value;
  }
}
