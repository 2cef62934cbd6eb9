package id.jejak.command.award;

import id.jejak.kernel.award.AwardEvent.Tie;
import id.jejak.kernel.region.RegionCode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Which ties recuse: one to a nominee's region or its province; for a nominated province, one to
 * any region in it, for who was born in Bandung was born in Jawa Barat.
 */
final class TieRule {
  private TieRule() {}

  /** The first nominee that one of the ties is to. */
  static Optional<String> touched(List<Tie> ties, Collection<String> nominees) {
    return nominees.stream()
        .filter(nominee -> ties.stream().anyMatch(tie -> touches(tie.region(), nominee)))
        .findFirst();
  }

  private static boolean touches(String tied, String nominee) {
    return tied.equals(nominee) || tied.equals(province(nominee)) || province(tied).equals(nominee);
  }

  private static String province(String region) {
    return new RegionCode(region).province().value();
  }
}
