package id.jejak.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.kernel.Rejected;
import id.jejak.kernel.account.Role;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SightTest {
  private static Sight of(Role role, String scope) {
    return Sight.of(Story.actor("somebody", role, scope));
  }

  @Test
  void the_public_sees_no_report() {
    assertThat(Sight.of(null).seesReport("32", true)).isFalse();
  }

  @Test
  void a_region_sees_its_own_reports_only() {
    assertThat(of(Role.REGION, "32").seesReport("32", false)).isTrue();
    assertThat(of(Role.REGION, "32").seesReport("32.04", true)).isFalse();
  }

  @Test
  void a_verifier_sees_reports_from_their_submission_on() {
    assertThat(of(Role.VERIFIER, "").seesReport("32", true)).isTrue();
    assertThat(of(Role.VERIFIER, "").seesReport("32", false)).isFalse();
  }

  @Test
  void an_inspector_sees_drafts_too() {
    assertThat(of(Role.INSPECTOR, "").seesReport("32", false)).isTrue();
  }

  @Test
  void an_administrator_sees_where_a_report_stands_but_not_what_is_in_it() {
    assertThat(of(Role.ADMINISTRATOR, "").seesProgress("32", true)).isTrue();
    assertThat(of(Role.ADMINISTRATOR, "").seesReport("32", true)).isFalse();
  }

  @Test
  void a_committee_sees_its_own_edition_and_no_report() {
    assertThat(of(Role.COMMITTEE, "2024").onCommittee(2024)).isTrue();
    assertThat(of(Role.COMMITTEE, "2024").onCommittee(2025)).isFalse();
    assertThat(of(Role.COMMITTEE, "2024").seesReport("32", true)).isFalse();
  }

  @Test
  void what_he_may_not_see_is_refused_with_a_code() {
    assertThatThrownBy(() -> Sight.require(false))
        .isInstanceOfSatisfying(
            Rejected.class,
            no -> assertThat(no.refusal()).isEqualTo(QueryRefusal.NOT_YOURS_TO_SEE));
  }
}
