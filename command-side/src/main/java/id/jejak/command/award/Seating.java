package id.jejak.command.award;

import id.jejak.kernel.award.EditionEvent.EditionOpened;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who sits: every juror has a seat; when its holder is recused, the next alternate who has declared
 * and is not recused takes it, or it stays empty until there is one.
 */
record Seating(List<String> jurors, List<String> alternates, Committee committee) {

  static Seating of(EditionOpened edition, Committee committee) {
    return new Seating(edition.jurors(), edition.alternates(), committee);
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
    panel.removeIf(committee::isRecused);
    return panel.size();
  }

  /** An alternate takes a member's seat. */
  record Step(String alternate, String insteadOf) {}

  private List<String> vacated() {
    return jurors.stream().map(this::lastHolder).filter(committee::isRecused).toList();
  }

  private List<String> available() {
    return alternates.stream()
        .filter(committee::hasDeclared)
        .filter(alternate -> !committee.isRecused(alternate))
        .filter(alternate -> !committee.steppedIn().containsValue(alternate))
        .toList();
  }

  private String lastHolder(String juror) {
    String holder = juror;
    for (String next = juror; next != null; next = committee.steppedIn().get(next)) holder = next;
    return holder;
  }
}
