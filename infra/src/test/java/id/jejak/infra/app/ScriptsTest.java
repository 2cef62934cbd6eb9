package id.jejak.infra.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Scripts, which a browser may keep for a year, and what they import. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScriptsTest {
  private static final Pattern IMPORT =
      Pattern.compile("^(?:import|export) [^;]*?'([^']+)';", Pattern.MULTILINE);
  private final Jejak jejak = Jejak.shared();

  private String folder() {
    String page = jejak.anyone().with("Accept", "text/html").get("/").body();
    var named = Pattern.compile("src=\"(/[0-9a-f]{32}/)jejak\\.js\"").matcher(page);
    assertThat(named.find()).as(page).isTrue();
    return named.group(1);
  }

  private void follow(String script, Set<String> seen) {
    if (!seen.add(script)) return;
    var answer = jejak.anyone().get(script);
    assertThat(answer.status()).as(script).isEqualTo(200);
    assertThat(answer.header("Cache-Control")).as(script).contains("max-age=31536000");
    if (script.startsWith("/lib/")) return;
    IMPORT
        .matcher(answer.body())
        .results()
        .forEach(found -> follow(URI.create(script).resolve(found.group(1)).toString(), seen));
  }

  @Test
  void what_a_script_imports_lies_under_the_same_digest() {
    String folder = folder();
    var seen = new TreeSet<String>();
    for (String script : Set.of("jejak.js", "grid.js")) follow(folder + script, seen);
    assertThat(seen).hasSizeGreaterThan(7);
    // Those of others carry their version in their names.
    assertThat(seen).allMatch(name -> name.startsWith(folder) || name.matches("/lib/.*\\d\\.js"));
  }

  @Test
  void under_the_digest_of_other_scripts_there_are_none() {
    String other = "/" + "0".repeat(32) + "/";
    assertThat(jejak.anyone().get(other + "grid.js").status()).isEqualTo(404);
  }
}
