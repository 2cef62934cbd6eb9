package id.jejak.infra.app;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer.MethodName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Stories told one after the other in the same year, in a real browser. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodName.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class BrowserStory {
  Jejak jejak;
  Chromium chromium;

  @BeforeAll
  void start(@TempDir Path data) {
    jejak = Jejak.start(data);
    chromium = new Chromium(jejak);
    begin(new ProvinceYear(jejak));
  }

  /** What has happened before the first story. */
  abstract void begin(ProvinceYear year);

  @AfterAll
  void close() {
    if (chromium != null) chromium.close();
    if (jejak != null) jejak.close();
  }
}
