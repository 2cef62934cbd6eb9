package id.jejak.infra.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScriptsDigestTest {
  private static final Resource PAGE = script("page.js", "import './store.js';");
  private static final Resource STORE = script("store.js", "export const a = 1;");

  private static Resource script(String name, String content) {
    return new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)) {
      @Override
      public String getFilename() {
        return name;
      }
    };
  }

  @Test
  void the_same_scripts_have_the_same_digest_in_any_order() throws IOException {
    assertThat(Scripts.digest(PAGE, STORE)).isEqualTo(Scripts.digest(STORE, PAGE));
  }

  @Test
  void what_a_script_imports_changes_its_name_with_its_content_too() throws IOException {
    assertThat(Scripts.digest(PAGE, script("store.js", "export const a = 2;")))
        .isNotEqualTo(Scripts.digest(PAGE, STORE));
  }

  @Test
  void a_script_more_or_under_another_name_or_with_anothers_text_is_a_change() throws IOException {
    String before = Scripts.digest(script("a.js", "x;"), script("b.js", "y;"));
    assertThat(before)
        .isNotEqualTo(Scripts.digest(script("a.js", "x;"), script("c.js", "y;")))
        .isNotEqualTo(Scripts.digest(script("a.js", "x;y;"), script("b.js", "")))
        .isNotEqualTo(
            Scripts.digest(script("a.js", "x;"), script("b.js", "y;"), script("c.js", "")));
  }

  @Test
  void scripts_are_served_under_the_digest_of_all_there_are() throws IOException {
    var web = new WebProperties();
    assertThat(new Scripts(web)).isNotNull();
    Resource[] all =
        new PathMatchingResourcePatternResolver().getResources("classpath*:static/*.js");
    assertThat(all).hasSizeGreaterThan(7);
    assertThat(web.getResources().getChain().getStrategy().getFixed().getVersion())
        .isEqualTo(Scripts.digest(all));
  }
}
