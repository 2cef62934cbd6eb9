package id.jejak.query;

import id.jejak.kernel.award.AwardPolicy.Weight;
import id.jejak.kernel.award.Ballot;
import id.jejak.kernel.award.BallotCommitment;
import id.jejak.kernel.award.Category;
import java.util.List;

/** The category of provinces in 2024, its five jurors and how they mark. */
public final class SampleJury {
  private SampleJury() {}

  static Category category() {
    var weights =
        List.of(
            new Weight("IP_SPM", "0.50"),
            new Weight("BUDGET", "0.10"),
            new Weight("STAGES", "0.10"),
            new Weight("TEAM", "0.10"),
            new Weight("ACTION_PLAN", "0.10"),
            new Weight("REPORTING", "0.10"));
    return new Category(
        "PROVINCE", "Provinsi", List.of("PROVINCE"), List.of(), List.of(), weights, 5, 3);
  }

  public static List<String> jurors() {
    return List.of("juror-1", "juror-2", "juror-3", "juror-4", "juror-5");
  }

  static String commitment(String juror, Ballot ballot) {
    return BallotCommitment.of(2024, "PROVINCE", juror, ballot, salt(juror));
  }

  static Ballot ballot(String juror) {
    return ballot(juror, Story.JATIM);
  }

  static Ballot ballot(String juror, String third) {
    int bias = juror.charAt(juror.length() - 1) - '0';
    return new Ballot(
        List.of(marks(Story.JABAR, 80 + bias), marks(Story.JATENG, 81), marks(third, 90 - bias)));
  }

  static String salt(String juror) {
    return ("0" + juror.charAt(juror.length() - 1)).repeat(32);
  }

  private static Ballot.NomineeMarks marks(String region, int points) {
    return new Ballot.NomineeMarks(
        region,
        List.of(
            new Ballot.Mark("PRESENTATION", points, "jelas"),
            new Ballot.Mark("INNOVATION", points, "baru"),
            new Ballot.Mark("SUSTAINABILITY", points, "lestari")));
  }
}
