package id.jejak.query.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An entry of the main menu.
 *
 * @param text key of its name in the messages files
 * @param here whether the page at hand lies below it
 */
public record Menu(String path, String text, boolean here) {

  /** The entries a reader with these roles has, whose page has this path. */
  static List<Menu> of(Set<String> roles, boolean signedIn, String path) {
    boolean reports = Stream.of("REGION", "VERIFIER", "INSPECTOR").anyMatch(roles::contains);
    return Stream.of(
            entry(signedIn, "/tasks", "tasks.title"),
            entry(reports, "/reports", "reports.title"),
            entry(true, "/standings", "standings.title"),
            entry(true, "/awards", "awards.title"),
            entry(true, "/windows", "windows.title"),
            entry(roles.contains("INSPECTOR"), "/ledger", "ledger.title"),
            entry(true, "/method", "method.title"))
        .flatMap(List::stream)
        .map(entry -> new Menu(entry.path, entry.text, path.startsWith(entry.path)))
        .toList();
  }

  private static List<Menu> entry(boolean may, String path, String text) {
    return may ? List.of(new Menu(path, text, false)) : List.of();
  }
}
