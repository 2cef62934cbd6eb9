package id.jejak.query.award;

import id.jejak.kernel.award.AwardPolicy;
import id.jejak.kernel.award.Category;
import id.jejak.kernel.award.Podium;
import id.jejak.kernel.award.RankedRegion;
import id.jejak.query.Place;
import id.jejak.query.award.AwardBoard.CastBallot;
import id.jejak.query.award.AwardBoard.Member;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The podium step by step, computed from the nomination and the opened ballots as they were
 * recorded.
 *
 * @param jurors numbers of the jurors whose ballots count
 */
record Tally(
    String nominationWeight,
    String juryWeight,
    List<Integer> jurors,
    List<Row> rows,
    List<Tie> ties,
    String lotSeed) {

  /**
   * A nominee's figures, decimals to 20 places.
   *
   * @param marks the weighted marks in the jurors' order
   */
  record Row(
      int rank,
      String name,
      List<String> marks,
      String jury,
      String nomination,
      String total,
      boolean wins) {}

  /** How nominees with the same final score were told apart. */
  record Tie(String names, String by) {}

  /** The tally of a board whose ballots were opened; none if a nominee's line was not recorded. */
  static Optional<Tally> of(AwardBoard board, AwardPolicy policy) {
    List<Podium.Opened> opened = opened(board);
    if (board.closedAt() == null || opened.isEmpty()) return Optional.empty();
    List<AwardBoard.Nominee> standing =
        board.nominees().stream().filter(nominee -> nominee.left() == null).toList();
    List<RankedRegion> ranked =
        standing.stream().map(AwardBoard.Nominee::ranked).filter(Objects::nonNull).toList();
    if (ranked.size() < standing.size()) return Optional.empty();
    Category category = category(board);
    List<Podium.Nominee> nominees =
        ranked.stream().map(region -> Podium.Nominee.of(region, category)).toList();
    Podium podium = Podium.decide(policy, category, nominees, opened);
    return Optional.of(of(board, policy, podium));
  }

  private static Tally of(AwardBoard board, AwardPolicy policy, Podium podium) {
    List<Integer> jurors =
        podium.results().isEmpty()
            ? List.of()
            : byNumber(board, podium.results().getFirst())
                .map(mark -> board.committee().number(mark.juror()))
                .toList();
    return new Tally(
        policy.nominationWeight(),
        policy.juryWeight(),
        jurors,
        podium.results().stream().map(result -> row(board, podium, result)).toList(),
        podium.ties().stream()
            .map(
                tie ->
                    new Tie(
                        String.join(
                            ", ",
                            tie.regions().stream().map(code -> Place.of(code).name()).toList()),
                        tie.by()))
            .toList(),
        podium.lotSeed());
  }

  private static Row row(AwardBoard board, Podium podium, Podium.Result result) {
    return new Row(
        result.rank(),
        Place.of(result.region()).name(),
        byNumber(board, result).map(mark -> mark.weighted().toDecimal20()).toList(),
        result.jury().toDecimal20(),
        result.nomination().toDecimal20(),
        result.total().toDecimal20(),
        podium.winners().contains(result.region()));
  }

  private static Stream<Podium.JurorMark> byNumber(AwardBoard board, Podium.Result result) {
    return result.marks().stream()
        .sorted(Comparator.comparingInt(mark -> board.committee().number(mark.juror())));
  }

  private static List<Podium.Opened> opened(AwardBoard board) {
    List<String> marking = board.committee().marking().stream().map(Member::account).toList();
    var opened = new ArrayList<Podium.Opened>();
    for (CastBallot ballot : board.ballots()) {
      var content = ballot.ballot();
      var salt = ballot.salt();
      if (content != null && salt != null && marking.contains(ballot.juror()))
        opened.add(new Podium.Opened(ballot.juror(), salt, content));
    }
    return opened;
  }

  private static Category category(AwardBoard board) {
    var edition = board.edition();
    return new Category(
        edition.category(),
        edition.name(),
        List.of(),
        List.of(),
        List.of(),
        edition.weights(),
        board.nominees().size(),
        edition.winners());
  }
}
