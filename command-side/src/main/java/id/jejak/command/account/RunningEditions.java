package id.jejak.command.account;

import id.jejak.kernel.Rejected;
import id.jejak.kernel.account.Grant;
import id.jejak.kernel.account.Role;
import id.jejak.kernel.award.AwardEvent.AwardNotGiven;
import id.jejak.kernel.award.AwardEvent.AwardUndecided;
import id.jejak.kernel.award.AwardEvent.DecisionDeclined;
import id.jejak.kernel.award.AwardEvent.WinnersAnnounced;
import id.jejak.kernel.award.AwardId;
import id.jejak.kernel.award.EditionEvent.EditionOpened;
import id.jejak.kernel.ledger.Ledger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The editions in which an account has a part and of which some category has not ended. */
record RunningEditions(List<String> editions) {
  RunningEditions {
    editions = List.copyOf(editions);
  }

  static RunningEditions of(String account, Ledger ledger, long upTo) {
    var running = new ArrayList<String>();
    ledger.readStreams(
        "edition/",
        upTo,
        recorded -> {
          if (recorded.event() instanceof EditionOpened edition
              && members(edition).anyMatch(account::equals)
              && !hasEnded(edition, ledger, upTo)) running.add(String.valueOf(edition.edition()));
        });
    return new RunningEditions(running);
  }

  /** Refused where a role on the committee of one of them is among the revoked. */
  void mustNotLose(List<Grant> revoked) {
    for (Grant grant : revoked) {
      String edition = String.valueOf(grant.edition());
      if (grant.role().equals(Role.COMMITTEE.name()) && editions.contains(edition))
        throw Rejected.because(AccountRefusal.EDITION_IS_RUNNING, edition);
    }
  }

  void mustBeNone() {
    if (!editions.isEmpty())
      throw Rejected.because(AccountRefusal.EDITION_IS_RUNNING, editions.getFirst());
  }

  private static Stream<String> members(EditionOpened edition) {
    return Stream.of(
            edition.jurors(), edition.alternates(), List.of(edition.chair(), edition.deputy()))
        .flatMap(List::stream);
  }

  private static boolean hasEnded(EditionOpened edition, Ledger ledger, long upTo) {
    return edition.categories().stream()
        .map(category -> new AwardId(edition.edition(), category.code()).stream())
        .allMatch(
            stream ->
                ledger.stream(stream, upTo).stream()
                    .anyMatch(
                        recorded ->
                            switch (recorded.event()) {
                              case AwardNotGiven e -> true;
                              case AwardUndecided e -> true;
                              case DecisionDeclined e -> true;
                              case WinnersAnnounced e -> true;
                              default -> false;
                            }));
  }
}
