package id.jejak.command.award;

import id.jejak.kernel.award.EditionEvent.EditionOpened;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who sits: every juror has a seat; when its holder is recused, the next alternate who has declared
 * and is not recused takes it, or it stays empty until there is one. The chair goes to the deputy,
 * and after him to such an alternate, who then takes no seat.
 *
 * @param chairs chair and deputy
 */
record Seating(
    List<String> chairs, List<String> jurors, List<String> alternates, Committee committee) {

  static Seating of(EditionOpened edition, Committee committee) {
    return new Seating(
        List.of(edition.chair(), edition.deputy()),
        edition.jurors(),
        edition.alternates(),
        committee);
  }

  /** Who acts as chair now, if anybody does. */
  Optional<String> chair() {
    return Stream.concat(chairs.stream(), alternates.stream().filter(committee::hasChaired))
        .filter(member -> !committee.isRecused(member))
        .findFirst();
  }

  /** The alternate who has to take the chair now. */
  Optional<String> nextChair() {
    return chair().isPresent() ? Optional.empty() : available().stream().findFirst();
  }

  /** Whether there is a chair, or an alternate who takes it as soon as he has declared. */
  boolean mayBeChaired() {
    return chair().isPresent() || !waiting().isEmpty();
  }

  /** The unrecused holders of seats, in the order of the seats. */
  List<String> seated() {
    return jurors.stream()
        .map(this::lastHolder)
        .filter(holder -> !committee.isRecused(holder))
        .toList();
  }

  /** The next alternate to be seated and the member whose seat it is, if one is to be filled. */
  Optional<Step> next() {
    return vacated().stream()
        .findFirst()
        .flatMap(left -> available().stream().findFirst().map(enters -> new Step(enters, left)));
  }

  /** How many are left who mark or could still step in. */
  int able() {
    var panel = new ArrayList<>(jurors);
    panel.addAll(alternates);
    panel.removeIf(member -> committee.isRecused(member) || committee.hasChaired(member));
    return panel.size();
  }

  /** An alternate takes a member's seat. */
  record Step(String alternate, String insteadOf) {}

  private List<String> vacated() {
    return jurors.stream().map(this::lastHolder).filter(committee::isRecused).toList();
  }

  private List<String> available() {
    return waiting().stream().filter(committee::hasDeclared).toList();
  }

  private List<String> waiting() {
    return alternates.stream()
        .filter(alternate -> !committee.isRecused(alternate))
        .filter(alternate -> !committee.hasChaired(alternate))
        .filter(alternate -> !committee.steppedIn().containsValue(alternate))
        .toList();
  }

  private String lastHolder(String juror) {
    String holder = juror;
    for (String next = juror; next != null; next = committee.steppedIn().get(next)) holder = next;
    return holder;
  }
}
