package id.jejak.infra.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FormFieldsTest {

  private static FormFields fields(String... pairs) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      String value = pair.substring(equals + 1);
      fields.computeIfAbsent(pair.substring(0, equals), first -> new ArrayList<>()).add(value);
    }
    return new FormFields(fields, null);
  }

  @Test
  void names_are_paths_into_the_body() {
    var form = fields("note=good", "nihil[0].cell=A", "nihil[0].accepted=true", "plan.decree=1");
    assertThat(form.tree().toString())
        .isEqualTo(
            """
            {"note":"good","nihil":[{"cell":"A","accepted":"true"}],"plan":{"decree":"1"}}""");
  }

  @Test
  void a_body_may_be_a_list() {
    assertThat(fields("[0].service=a", "[1].service=b").tree().toString())
        .isEqualTo("[{\"service\":\"a\"},{\"service\":\"b\"}]");
  }

  @Test
  void a_list_of_texts_may_hold_one() {
    assertThat(fields("fields[]=HEALTH").tree().toString()).isEqualTo("{\"fields\":[\"HEALTH\"]}");
    assertThat(fields("fields=A", "fields=B").tree().toString())
        .isEqualTo("{\"fields\":[\"A\",\"B\"]}");
  }

  @Test
  void empty_fields_and_empty_rows_are_absent() {
    var form = fields("reason=", "findings[0].cell=", "findings[2].cell=B", "findings[2].text=");
    assertThat(form.tree().toString()).isEqualTo("{\"findings\":[{\"cell\":\"B\"}]}");
    assertThat(fields("reason= ").tree().toString()).isEqualTo("{}");
  }

  @Test
  void what_is_wrong_with_the_body_is_told_of_the_field() {
    var form = fields("findings[0].cell=", "findings[2].cell=B", "reason=x");
    assertThat(form.name("/findings/0/cell")).isEqualTo("findings[2].cell");
    assertThat(form.name("/findings/0")).isEqualTo("findings[2]");
    assertThat(form.name("/reason")).isEqualTo("reason");
    assertThat(form.name("/elsewhere")).isEqualTo("elsewhere");
    assertThat(form.name("/findings/0/accepted")).isEqualTo("findings[2].accepted");
  }

  @Test
  void an_empty_field_is_found_where_it_is_missed() {
    var form =
        fields("ground=", "plan.decree= ", "rows[1].text=", "rows[3].cell=A", "rows[3].text=");
    assertThat(form.tree().toString()).isEqualTo("{\"rows\":[{\"cell\":\"A\"}]}");
    assertThat(form.name("/ground")).isEqualTo("ground");
    assertThat(form.name("/plan/decree")).isEqualTo("plan.decree");
    assertThat(form.name("/plan")).isEqualTo("plan");
    assertThat(form.name("/rows/0/text")).isEqualTo("rows[3].text");
    assertThat(fields("rows[0].text=").name("/rows")).isEqualTo("rows");
    assertThat(fields("[0].text=").tree().toString()).isEqualTo("{}");
  }

  @Test
  void a_name_that_is_no_path_is_refused() {
    assertThatThrownBy(() -> fields("a..b=1")).hasMessage("malformed-form");
    assertThatThrownBy(() -> fields("__proto__=1")).hasMessage("malformed-form");
    assertThatThrownBy(() -> fields("a[9999]=1")).hasMessage("malformed-form");
  }

  @Test
  void a_name_of_endless_steps_is_refused_like_any_other() {
    assertThatThrownBy(() -> fields("a" + ".a".repeat(100_000) + "=1"))
        .hasMessage("malformed-form");
    assertThatThrownBy(() -> fields("a" + "[0]".repeat(12) + "=1")).hasMessage("malformed-form");
  }

  @Test
  void a_list_said_to_be_empty_is_there_unless_a_row_is_filled() {
    assertThat(new FormFields(Map.of(), "ties").tree().toString()).isEqualTo("{\"ties\":[]}");
    var filled = Map.of("ties[0].region", List.of("32"));
    assertThat(new FormFields(filled, "ties").tree().toString())
        .isEqualTo("{\"ties\":[{\"region\":\"32\"}]}");
    var empty = Map.of("ties[0].region", List.of(""));
    assertThat(new FormFields(empty, "ties").tree().toString()).isEqualTo("{\"ties\":[]}");
  }
}
