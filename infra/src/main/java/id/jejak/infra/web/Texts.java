package id.jejak.infra.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Text for people, from every messages file of every module; Indonesian unless asked otherwise. */
@Configuration(proxyBeanMethods = false)
class Texts {
  @Bean
  MessageSource messageSource() throws IOException {
    var source = new PluralTexts();
    source.setBasenames(bundles().toArray(String[]::new));
    source.setDefaultEncoding(StandardCharsets.UTF_8.name());
    source.setFallbackToSystemLocale(false);
    source.setDefaultLocale(Language.INDONESIAN);
    return source;
  }

  @Bean
  Language localeResolver() {
    return new Language();
  }

  private static List<String> bundles() throws IOException {
    Resource[] files =
        new PathMatchingResourcePatternResolver()
            .getResources("classpath*:id/jejak/**/messages*.properties");
    return Arrays.stream(files).map(Texts::bundle).distinct().sorted().toList();
  }

  private static String bundle(Resource file) {
    try {
      String url = file.getURL().toString();
      String path = url.substring(url.lastIndexOf("id/jejak/"));
      return path.replaceAll("messages(_[a-z]{2})?\\.properties$", "messages");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
