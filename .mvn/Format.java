import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Checks (`check ROOT`) or applies (`apply ROOT`) google-java-format to every module's sources. */
class Format {
  public static void main(String[] args) throws Exception {
    boolean apply = args[0].equals("apply");
    Path root = Path.of(args[1]);
    var formatter = new Formatter();
    int wrong = 0;
    for (Path file : sources(root)) {
      String before = Files.readString(file);
      String clean = RemoveUnusedImports.removeUnusedImports(before);
      String after =
          formatter.formatSource(
              ImportOrderer.reorderImports(clean, JavaFormatterOptions.Style.GOOGLE));
      if (before.equals(after)) continue;
      wrong++;
      System.err.println((apply ? "formatted " : "not formatted: ") + root.relativize(file));
      if (apply) Files.writeString(file, after);
    }
    if (wrong > 0 && !apply) {
      System.err.println(wrong + " files; mvn -N verify -Dformat=apply mends them");
      System.exit(1);
    }
  }

  private static List<Path> sources(Path root) throws Exception {
    try (var files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> root.relativize(file).toString().contains("src/"))
          .filter(file -> !root.relativize(file).toString().contains("target/"))
          .sorted()
          .toList();
    }
  }
}
