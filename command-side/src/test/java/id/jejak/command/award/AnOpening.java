package id.jejak.command.award;

import id.jejak.command.People;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.award.Categories;
import java.time.Instant;
import java.util.List;

/** The opening of an edition in order, of which a test makes one thing wrong. */
final class AnOpening {
  private int edition = 2025;
  private int fiscalYear = 2024;
  private String policy = "spm-awards/1";
  private List<Competition> categories = List.of(new Competition(Categories.provinces(), false));
  private Instant cutOff = Given.CUT_OFF;
  private Instant closesAt = Given.CLOSES_AT;
  private List<String> jurors = Panel.JURORS;
  private List<String> alternates = Panel.ALTERNATES;
  private String chair = "chair";
  private Actor by = People.ADMINISTRATOR;

  AnOpening of(int edition, int fiscalYear) {
    this.edition = edition;
    this.fiscalYear = fiscalYear;
    return this;
  }

  AnOpening under(String policy) {
    this.policy = policy;
    return this;
  }

  AnOpening withoutCategories() {
    categories = List.of();
    return this;
  }

  AnOpening between(Instant cutOff, Instant closesAt) {
    this.cutOff = cutOff;
    this.closesAt = closesAt;
    return this;
  }

  AnOpening jurors(List<String> jurors) {
    this.jurors = jurors;
    return this;
  }

  AnOpening alternates(String... alternates) {
    this.alternates = List.of(alternates);
    return this;
  }

  AnOpening chair(String chair) {
    this.chair = chair;
    return this;
  }

  AnOpening by(Actor by) {
    this.by = by;
    return this;
  }

  OpenEdition command() {
    return new OpenEdition(
        edition,
        fiscalYear,
        policy,
        categories,
        cutOff,
        closesAt,
        jurors,
        alternates,
        chair,
        "deputy",
        by);
  }
}
