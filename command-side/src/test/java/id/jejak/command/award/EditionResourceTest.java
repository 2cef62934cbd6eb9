package id.jejak.command.award;

import static id.jejak.command.Refused.assertViolations;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.Command;
import id.jejak.command.Commands.Receipt;
import id.jejak.command.People;
import id.jejak.command.award.EditionResource.CriterionWeight;
import id.jejak.command.award.EditionResource.NewCategory;
import id.jejak.command.award.EditionResource.NewEdition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EditionResourceTest {
  private final List<Command> sent = new ArrayList<>();
  private final EditionResource resource =
      new EditionResource(
          command -> {
            sent.add(command);
            return new Receipt(7, 0);
          });

  @Test
  void an_edition_is_handed_on_with_its_categories_as_data() {
    resource.open(2025, edition("ZONE"), People.ADMINISTRATOR);
    var open = (OpenEdition) sent.get(0);
    assertThat(open.stream()).isEqualTo("edition/2025");
    assertThat(open.cutOff()).isEqualTo(Given.CUT_OFF);
    var competition = open.categories().get(0);
    assertThat(competition.byZone()).isTrue();
    assertThat(competition.category().kinds()).isEmpty();
    assertThat(competition.category().winners()).isEqualTo(3);
  }

  @Test
  void a_category_is_one_group_unless_it_is_grouped_by_zone() {
    resource.open(2025, edition(null), People.ADMINISTRATOR);
    assertThat(((OpenEdition) sent.get(0)).categories().get(0).byZone()).isFalse();
    assertViolations(
        () -> resource.open(2025, edition("MOON"), People.ADMINISTRATOR),
        "/categories/0/grouping not-a-choice");
  }

  @Test
  void nothing_that_must_be_public_beforehand_has_a_default() {
    var empty = new NewCategory(null, null, null, null, null, null, null, null, null);
    var nothing = new NewEdition(null, null, List.of(empty), "soon", null, null, null, null, null);
    assertViolations(
        () -> resource.open(2025, nothing, People.ADMINISTRATOR),
        "/fiscalYear blank",
        "/policy blank",
        "/categories/0/code blank",
        "/categories/0/name blank",
        "/categories/0/weights blank",
        "/categories/0/nominees blank",
        "/categories/0/winners blank",
        "/cutOff not-an-instant",
        "/closesAt blank",
        "/jurors blank",
        "/alternates blank",
        "/chair blank",
        "/deputy blank");
    assertThat(sent).isEmpty();
  }

  private static NewEdition edition(@Nullable String grouping) {
    var whole = List.of(new CriterionWeight("IP_SPM", "1"));
    var category = new NewCategory("ANY", "Apa saja", null, null, null, whole, grouping, 5, 3);
    return new NewEdition(
        2024,
        "spm-awards/1",
        List.of(category),
        Given.CUT_OFF.toString(),
        Given.CLOSES_AT.toString(),
        Panel.JURORS,
        Panel.ALTERNATES,
        "chair",
        "deputy");
  }
}
