package id.jejak.command.award;

import id.jejak.command.Body;
import id.jejak.command.Text;
import id.jejak.kernel.Refusal;
import id.jejak.kernel.Rejected;
import id.jejak.kernel.ValueRefusal;
import id.jejak.kernel.award.AwardPolicy.Weight;
import id.jejak.kernel.award.Category;
import id.jejak.kernel.award.Criterion;
import id.jejak.kernel.region.Region;
import id.jejak.kernel.region.RegionCode;
import id.jejak.kernel.region.RegionKind;
import id.jejak.kernel.region.RegionRegister;
import id.jejak.kernel.scoring.Rational;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What a category must say so that a nomination can be drawn in it. */
final class CategoryRules {
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");
  private static final Pattern WEIGHT = Pattern.compile("[01](\\.[0-9]{1,6})?");
  private static final int NAME = 100;
  private static final int MANY = 10;

  private final Body body;
  private final String at;

  private CategoryRules(Body body, String at) {
    this.body = body;
    this.at = at;
  }

  static void check(Body body, String at, Category category) {
    var rules = new CategoryRules(body, at);
    rules.check(category);
    rules.weights(category.weights());
  }

  private void check(Category category) {
    if (!CODE.matcher(category.code()).matches())
      body.violate(at + "/code", AwardRefusal.NOT_A_CATEGORY_CODE, category.code());
    Refusal wrong = Text.wrongWith(category.name(), NAME);
    if (wrong != null) body.violate(at + "/name", wrong, NAME);
    each("/kinds", category.kinds(), kind -> Body.choice(RegionKind.class, kind));
    each("/zones", category.zones(), CategoryRules::zone);
    each("/regions", category.regions(), CategoryRules::region);
    if (category.nominees() < 1 || category.nominees() > MANY)
      body.violate(at + "/nominees", AwardRefusal.NOT_SO_MANY_PLACES, MANY);
    if (category.winners() < 1 || category.winners() > category.nominees())
      body.violate(at + "/winners", AwardRefusal.NOT_SO_MANY_PLACES, category.nominees());
  }

  private void weights(List<Weight> weights) {
    each(
        "/weights",
        weights.stream().map(Weight::of).toList(),
        name -> Body.choice(Criterion.class, name));
    boolean decimals = weights.stream().allMatch(w -> WEIGHT.matcher(w.weight()).matches());
    if (!decimals) body.violate(at + "/weights", ValueRefusal.NOT_A_DECIMAL);
    else if (!sum(weights).equals(Rational.ONE))
      body.violate(at + "/weights", AwardRefusal.WEIGHTS_DO_NOT_MAKE_ONE);
  }

  private void each(String list, List<String> names, Consumer<String> reading) {
    var seen = new HashSet<String>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      try {
        reading.accept(name);
        if (!seen.add(name)) body.violate(at + list + "/" + i, ValueRefusal.NAMED_TWICE, name);
      } catch (Rejected rejected) {
        body.violate(at + list + "/" + i, rejected.refusal(), name);
      }
    }
  }

  private static Rational sum(List<Weight> weights) {
    return Rational.sum(weights.stream().map(w -> Rational.parse(w.weight())).toList());
  }

  private static void zone(String name) {
    if (RegionRegister.current().all().stream().map(Region::zone).noneMatch(name::equals))
      throw Rejected.because(ValueRefusal.NOT_A_CHOICE, name);
  }

  private static void region(String code) {
    RegionRegister.current().reporting(new RegionCode(code));
  }
}
