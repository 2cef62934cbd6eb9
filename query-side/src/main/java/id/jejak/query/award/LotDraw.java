package id.jejak.query.award;

import id.jejak.kernel.award.Lots;
import id.jejak.kernel.award.TieBreak;
import id.jejak.query.Place;
import id.jejak.query.award.AwardBoard.CastBallot;
import id.jejak.query.award.AwardBoard.Draw;
import id.jejak.query.award.AwardBoard.Member;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the lots of a nomination or of a decision are made, for anybody to make them again: of every
 * region that they could decide about, also where none was needed.
 *
 * @param of {@code NOMINATION} or {@code DECISION}
 * @param seed what all of its lots are made from, in hexadecimal
 * @param commitment what was published of the seed before it was revealed, if it was drawn alone
 * @param salts what the seed was made from, if from several, in that order; as far as they are
 *     shown
 * @param lots lower first
 */
record LotDraw(
    String of,
    String category,
    String seed,
    @Nullable String commitment,
    List<Salt> salts,
    List<Lot> lots) {

  /** A juror's part of a seed. */
  record Salt(int juror, String salt) {}

  /**
   * A region's lot.
   *
   * @param draw SHA-256 over the seed, the category's code and the region's code
   * @param used whether a tie was decided by it
   */
  record Lot(String region, String name, String draw, boolean used) {}

  /** Whether the seed is what was published of it: SHA-256 of the one is the other. */
  public boolean kept() {
    return commitment == null || Lots.commitment(seed).equals(commitment);
  }

  /** What makes the first of the lots again at a terminal. */
  public String command() {
    String codes = category + lots.getFirst().region;
    return "(printf %s | xxd -r -p; printf %s) | sha256sum".formatted(seed, codes);
  }

  /** What somebody sees of the lots of a category. */
  static List<LotDraw> of(AwardBoard board, AwardSight sight, @Nullable Tally tally) {
    var draws = new ArrayList<LotDraw>();
    Draw draw = board.draw();
    String category = board.edition().category();
    if (draw != null && sight.seesNominees())
      draws.add(
          new LotDraw(
              "NOMINATION",
              category,
              draw.salt(),
              board.edition().saltCommitment(),
              List.of(),
              lots(
                  draw.salt(),
                  category,
                  draw.firstTen().stream().map(ranked -> ranked.region()).toList(),
                  draw.ties())));
    if (tally != null)
      draws.add(
          new LotDraw(
              "DECISION",
              category,
              tally.lotSeed(),
              null,
              sight.seesBallots() ? salts(board) : List.of(),
              lots(
                  tally.lotSeed(),
                  category,
                  board.nominees().stream()
                      .filter(nominee -> nominee.left() == null)
                      .map(AwardBoard.Nominee::region)
                      .toList(),
                  board.decision() == null ? List.of() : board.decision().ties())));
    return List.copyOf(draws);
  }

  private static List<Lot> lots(
      String seed, String category, List<String> regions, List<TieBreak> ties) {
    List<String> used =
        ties.stream().flatMap(tie -> tie.lots().stream()).map(TieBreak.Lot::region).toList();
    return regions.stream()
        .map(
            region ->
                new Lot(
                    region,
                    Place.of(region).name(),
                    Lots.draw(seed, category, region),
                    used.contains(region)))
        .sorted(Comparator.comparing(Lot::draw))
        .toList();
  }

  /** The counted ballots' salts in the order of their jurors' accounts. */
  private static List<Salt> salts(AwardBoard board) {
    return board.committee().marking().stream()
        .sorted(Comparator.comparing(Member::account))
        .flatMap(
            member ->
                board.ballotOf(member).map(CastBallot::salt).stream()
                    .map(salt -> new Salt(member.number(), salt)))
        .toList();
  }
}
