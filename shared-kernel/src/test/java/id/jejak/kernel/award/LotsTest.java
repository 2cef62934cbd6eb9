package id.jejak.kernel.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The expected values were computed outside Java. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LotsTest {
  private static final String SALT = "5a".repeat(32);

  @Test
  void a_draw_is_the_hash_of_seed_category_and_region() {
    assertThat(Lots.draw(SALT, "PROVINCE", "32"))
        .isEqualTo("f991d05a1b7000e69cb43eb46f99d8af0a83e542bf28cc88d58aac841679c90a");
    assertThat(Lots.draw(SALT, "PROVINCE", "35"))
        .isEqualTo("fb4a142dc4b62fbdece92f7f9f7535494e93de79492b34321a87ff860e39ba86");
  }

  @Test
  void a_salt_is_committed_to_by_the_hash_of_its_bytes() {
    assertThat(Lots.commitment(SALT))
        .isEqualTo("60bf07c488aad18fda339df07e4fbc47b4f00be71711936f18d04d352ad01890");
  }

  @Test
  void a_seed_of_several_salts_is_the_hash_of_their_bytes_in_order() {
    assertThat(Lots.seed(List.of("01".repeat(32), "02".repeat(32))))
        .isEqualTo("f818afd37a6dc3bc92fb44731011277006db4efa6e9023cd7468c02335d22a4d");
  }

  @Test
  void a_ballot_is_committed_to_by_the_hash_of_its_canonical_json() {
    var mark = new Ballot.Mark("PRESENTATION", 80, "jelas \"sekali\"");
    var ballot = new Ballot(List.of(new Ballot.NomineeMarks("32", List.of(mark))));
    assertThat(BallotCommitment.of(2025, "PROVINCE", "j-1", ballot, SALT))
        .isEqualTo("22d07d4f58cf4a3901ce09733cb2ab16a1d68a9b075da380e0172591b4829040");
  }
}
