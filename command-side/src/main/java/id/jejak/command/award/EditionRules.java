package id.jejak.command.award;

import id.jejak.command.Body;
import id.jejak.kernel.ValueRefusal;
import id.jejak.kernel.award.AwardPolicy;
import id.jejak.kernel.award.Category;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What must be right about an edition before it is public: it cannot be changed afterwards. */
final class EditionRules {
  private static final int MANY_MEMBERS = 50;
  private static final int MANY_CATEGORIES = 30;

  private final OpenEdition edition;
  private final AwardPolicy policy;
  private final Body body = new Body();
  private final Set<String> named = new HashSet<>();

  private EditionRules(OpenEdition edition, AwardPolicy policy) {
    this.edition = edition;
    this.policy = policy;
  }

  /** Refused unless all of it is right; {@code open} says whether an account exists and is open. */
  static void check(OpenEdition edition, AwardPolicy policy, Predicate<String> open, Instant now) {
    var rules = new EditionRules(edition, policy);
    rules.times(now);
    rules.committee(open);
    rules.categories();
    rules.body.check();
  }

  private void times(Instant now) {
    if (edition.edition() < 2000 || edition.edition() > 2099)
      body.violate("", AwardRefusal.NOT_AN_EDITION, edition.edition());
    if (edition.fiscalYear() != edition.edition() - 1)
      body.violate("/fiscalYear", AwardRefusal.NOT_THE_YEAR_BEFORE, edition.edition() - 1);
    if (!edition.cutOff().isAfter(now))
      body.violate("/cutOff", AwardRefusal.CUT_OFF_HAS_PASSED, edition.cutOff());
    Instant earliest = edition.cutOff().plus(Duration.ofDays(policy.objectionDays()));
    if (!edition.closesAt().isAfter(earliest))
      body.violate("/closesAt", AwardRefusal.CLOSES_BEFORE_MARKING_OPENS, earliest);
  }

  private void committee(Predicate<String> open) {
    if (edition.jurors().size() < policy.minimumJurors())
      body.violate("/jurors", AwardRefusal.TOO_FEW_JURORS, policy.minimumJurors());
    if (edition.alternates().size() < policy.minimumAlternates())
      body.violate("/alternates", AwardRefusal.TOO_FEW_ALTERNATES, policy.minimumAlternates());
    members("/jurors", edition.jurors(), open);
    members("/alternates", edition.alternates(), open);
    member("/chair", edition.chair(), open);
    member("/deputy", edition.deputy(), open);
  }

  private void members(String pointer, List<String> accounts, Predicate<String> open) {
    if (accounts.size() > MANY_MEMBERS) body.violate(pointer, AwardRefusal.TOO_MANY, MANY_MEMBERS);
    for (int i = 0; i < accounts.size(); i++) member(pointer + "/" + i, accounts.get(i), open);
  }

  private void member(String pointer, String account, Predicate<String> open) {
    if (!named.add(account)) body.violate(pointer, ValueRefusal.NAMED_TWICE, account);
    else if (!open.test(account)) body.violate(pointer, AwardRefusal.NOT_AN_OPEN_ACCOUNT, account);
  }

  private void categories() {
    var codes = new HashSet<String>();
    int opened = 0;
    for (int i = 0; i < edition.categories().size(); i++) {
      String at = "/categories/" + i;
      CategoryRules.check(body, at, edition.categories().get(i).category());
      List<Category> categories = edition.categories().get(i).categories();
      opened += categories.size();
      for (Category category : categories)
        if (!codes.add(category.code()))
          body.violate(at + "/code", ValueRefusal.NAMED_TWICE, category.code());
    }
    if (opened == 0) body.violate("/categories", AwardRefusal.NO_CATEGORY);
    if (opened > MANY_CATEGORIES)
      body.violate("/categories", AwardRefusal.TOO_MANY, MANY_CATEGORIES);
  }
}
