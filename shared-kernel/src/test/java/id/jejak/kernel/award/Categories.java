package id.jejak.kernel.award;

import id.jejak.kernel.award.AwardPolicy.Weight;
import java.util.List;

/** Categories as the editions since 2024 have them; for tests. */
public final class Categories {
  private Categories() {}

  public static Category provinces() {
    return of("PROVINCE", List.of("PROVINCE"));
  }

  public static Category of(String code, List<String> kinds) {
    return new Category(
        code,
        code,
        kinds,
        List.of(),
        List.of(),
        List.of(
            new Weight("IP_SPM", "0.50"),
            new Weight("BUDGET", "0.10"),
            new Weight("STAGES", "0.10"),
            new Weight("TEAM", "0.10"),
            new Weight("ACTION_PLAN", "0.10"),
            new Weight("REPORTING", "0.10")),
        5,
        3);
  }

  /** The category of the teams: team 70, stages 30. */
  public static Category teams() {
    return new Category(
        "TIM_PENERAPAN",
        "Tim Penerapan SPM",
        List.of(),
        List.of(),
        List.of(),
        List.of(new Weight("TEAM", "0.70"), new Weight("STAGES", "0.30")),
        5,
        3);
  }
}
