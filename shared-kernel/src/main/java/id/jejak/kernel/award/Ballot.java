package id.jejak.kernel.award;

import java.util.List;

/** A juror's whole ballot: marks for every current nominee, by region code. */
public record Ballot(List<NomineeMarks> nominees) {
  public Ballot {
    nominees = List.copyOf(nominees);
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
   * @param points 0 to 100
   * @param reason why, in the juror's words
   */
  public record Mark(String on, int points, String reason) {}
}
