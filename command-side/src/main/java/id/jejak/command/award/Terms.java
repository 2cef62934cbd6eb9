package id.jejak.command.award;

import id.jejak.command.policy.AdoptedPolicies;
import id.jejak.kernel.Rejected;
import id.jejak.kernel.award.AwardId;
import id.jejak.kernel.award.AwardPolicy;
import id.jejak.kernel.award.Category;
import id.jejak.kernel.award.EditionEvent.EditionOpened;
import id.jejak.kernel.ledger.Ledger;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** What is fixed before a category's selection begins: its edition, category and policy. */
record Terms(EditionOpened edition, Category category, AwardPolicy policy) {

  /** Looks them up; they never change once the edition is open. */
  static Terms of(AwardId award, Ledger ledger) {
    long head = ledger.head();
    EditionOpened edition =
        ledger.stream(OpenEdition.streamOf(award.edition()), head).stream()
            .map(recorded -> recorded.event())
            .filter(EditionOpened.class::isInstance)
            .map(EditionOpened.class::cast)
            .findFirst()
            .orElseThrow(() -> Rejected.because(AwardRefusal.EDITION_UNKNOWN, award.edition()));
    Category category =
        edition.categories().stream()
            .filter(one -> one.code().equals(award.category()))
            .findFirst()
            .orElseThrow(
                () ->
                    Rejected.because(
                        AwardRefusal.CATEGORY_UNKNOWN, award.category(), award.edition()));
    return new Terms(
        edition, category, AdoptedPolicies.award(edition.policy(), ledger, head).policy());
  }

  /** Those who may mark: the jurors, and the alternates in the order they step in. */
  Stream<String> panel() {
    return Stream.concat(edition.jurors().stream(), edition.alternates().stream());
  }

  /** Everyone with a part in the selection. */
  List<String> members() {
    return Stream.concat(panel(), Stream.of(edition.chair(), edition.deputy())).toList();
  }

  /** How long marking is open if the nomination is drawn at the cut-off. */
  Duration markingTime() {
    return Duration.between(edition.cutOff(), edition.closesAt()).minus(objectionTime());
  }

  /** How long a decision stands before it may be announced. */
  Duration announcementTime() {
    return Duration.ofDays(policy.daysToAnnouncement());
  }

  /** The days in which an objection to the nomination may be made. */
  Duration objectionTime() {
    return Duration.ofDays(policy.objectionDays());
  }
}
