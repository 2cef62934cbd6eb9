package id.jejak.kernel.award;

import id.jejak.kernel.scoring.Rational;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A juror's whole ballot: marks for every current nominee, by region code. */
public record Ballot(List<NomineeMarks> nominees) {
  public Ballot {
    nominees = List.copyOf(nominees);
  }

  /**
   * Whether it marks each of some nominees on everything the policy marks, exactly once, from 0 to
   * its best mark and with a reason; only a whole ballot counts. Marks of others (who left later)
   * do no harm.
   */
  public boolean wholeFor(AwardPolicy policy, Collection<String> regions) {
    return regions.stream()
        .allMatch(
            region -> {
              List<NomineeMarks> marked =
                  nominees.stream().filter(nominee -> nominee.region().equals(region)).toList();
              return marked.size() == 1 && whole(policy, marked.get(0).marks());
            });
  }

  private static boolean whole(AwardPolicy policy, List<Mark> marks) {
    List<String> asked = policy.marks().stream().map(AwardPolicy.Weight::of).sorted().toList();
    return marks.stream().map(Mark::on).sorted().toList().equals(asked)
        && marks.stream()
            .allMatch(
                mark ->
                    mark.points() >= 0
                        && mark.points() <= policy.best()
                        && !mark.reason().isBlank());
  }

  /** A region's weighted mark in points, exactly; the ballot must be whole for it. */
  public Rational weightedMark(AwardPolicy policy, String region) {
    var marked = new ArrayList<Rational>();
    for (NomineeMarks nominee : nominees)
      if (nominee.region().equals(region))
        for (Mark mark : nominee.marks())
          marked.add(Rational.of(mark.points()).times(weight(policy, mark.on())));
    return Rational.sum(marked).times(Rational.of(100, policy.best()));
  }

  private static Rational weight(AwardPolicy policy, String on) {
    return policy.marks().stream()
        .filter(weight -> weight.of().equals(on))
        .map(weight -> Rational.parse(weight.weight()))
        .findFirst()
        .orElse(Rational.ZERO);
  }

  /** The marks of one nominee. */
  public record NomineeMarks(String region, List<Mark> marks) {
    public NomineeMarks {
      marks = List.copyOf(marks);
    }
  }

  /**
   * One mark.
   *
   * @param on what is marked, a name of the policy's marks
   * @param points 0 to the best mark of the policy
   * @param reason why, in the juror's words
   */
  public record Mark(String on, int points, String reason) {}
}
