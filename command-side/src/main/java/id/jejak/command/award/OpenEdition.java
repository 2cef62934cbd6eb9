package id.jejak.command.award;

import id.jejak.command.Command;
import id.jejak.kernel.account.Actor;
import java.time.Instant;
import java.util.List;

/**
 * Open an edition with everything that is fixed beforehand.
 *
 * @param jurors account ids in the order that gives them their numbers
 * @param alternates account ids in the order they step in
 */
public record OpenEdition(
    int edition,
    int fiscalYear,
    String policy,
    List<Competition> categories,
    Instant cutOff,
    Instant closesAt,
    List<String> jurors,
    List<String> alternates,
    String chair,
    String deputy,
    Actor by)
    implements Command {
  public OpenEdition {
    categories = List.copyOf(categories);
    jurors = List.copyOf(jurors);
    alternates = List.copyOf(alternates);
  }

  @Override
  public String stream() {
    return streamOf(edition);
  }

  static String streamOf(int edition) {
    return "edition/" + edition;
  }
}
