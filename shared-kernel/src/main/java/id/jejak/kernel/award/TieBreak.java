package id.jejak.kernel.award;

import java.util.List;

/**
 * How a tie was resolved.
 *
 * @param regions the tied regions, in the order they got
 * @param by what told them apart: a criterion, {@code JURY} or {@code LOT}
 * @param lots where the lot decided: each region's draw, lower first
 */
public record TieBreak(List<String> regions, String by, List<Lot> lots) {
  static final String BY_JURY = "JURY";
  static final String BY_LOT = "LOT";

  public TieBreak {
    regions = List.copyOf(regions);
    lots = List.copyOf(lots);
  }

  /**
   * A region's lot.
   *
   * @param draw SHA-256(seed ‖ category ‖ region code), lower-case hexadecimal
   */
  public record Lot(String region, String draw) {}
}
