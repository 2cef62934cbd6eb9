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
import java.util.function.Function;

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

  /** Refused unless all of it is right; {@code accounts} looks the members' accounts up. */
  static void check(
      OpenEdition edition, AwardPolicy policy, Function<String, Candidate> accounts, Instant now) {
    var rules = new EditionRules(edition, policy);
    rules.times(now);
    rules.committee(accounts);
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

  private void committee(Function<String, Candidate> accounts) {
    if (edition.jurors().size() < policy.minimumJurors())
      body.violate("/jurors", AwardRefusal.TOO_FEW_JURORS, policy.minimumJurors());
    if (edition.alternates().size() < policy.minimumAlternates())
      body.violate("/alternates", AwardRefusal.TOO_FEW_ALTERNATES, policy.minimumAlternates());
    members("/jurors", edition.jurors(), accounts);
    members("/alternates", edition.alternates(), accounts);
    member("/chair", edition.chair(), accounts);
    member("/deputy", edition.deputy(), accounts);
  }

  private void members(String pointer, List<String> members, Function<String, Candidate> accounts) {
    if (members.size() > MANY_MEMBERS) body.violate(pointer, AwardRefusal.TOO_MANY, MANY_MEMBERS);
    for (int i = 0; i < members.size(); i++) member(pointer + "/" + i, members.get(i), accounts);
  }

  private void member(String pointer, String account, Function<String, Candidate> accounts) {
    if (!named.add(account)) {
      body.violate(pointer, ValueRefusal.NAMED_TWICE, account);
      return;
    }
    Candidate candidate = accounts.apply(account);
    if (!candidate.open()) body.violate(pointer, AwardRefusal.NOT_AN_OPEN_ACCOUNT, account);
    else if (!candidate.granted())
      body.violate(
          pointer,
          AwardRefusal.HOLDS_NO_COMMITTEE_ROLE,
          account,
          String.valueOf(edition.edition()));
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
