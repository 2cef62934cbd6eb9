package id.jejak.infra.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.jejak.kernel.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.AbstractMessageSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SentencesTest {

  @Test
  void every_refusal_has_its_own_sentence_in_both_languages() throws Exception {
    var texts = (AbstractMessageSource) new Texts().messageSource();
    List<String> codes = codes().toList();
    assertThat(codes).hasSizeGreaterThan(100);
    var silent = new TreeSet<String>();
    for (String code : codes) {
      String key = "refusal." + code;
      String indonesian = texts.getMessage(key, new Object[0], "", Locale.of("id"));
      String english = texts.getMessage(key, new Object[0], "", Locale.ENGLISH);
      if ("".equals(indonesian) || Objects.equals(english, indonesian)) silent.add(code);
    }
    assertThat(silent).isEmpty();
  }

  private static Stream<String> codes() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.jejak")
            .stream()
            .filter(type -> type.isEnum() && type.isAssignableTo(Refusal.class))
            .map(JavaClass::reflect)
            .flatMap(type -> Arrays.stream(type.getEnumConstants()))
            .map(constant -> ((Refusal) constant).code());
  }
}
