package id.jejak.infra.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves our scripts from a folder named by the digest of them all. What one of them imports by a
 * relative name lies in the same folder, so that a browser that keeps scripts for a year never puts
 * those of two versions together.
 */
@Configuration(proxyBeanMethods = false)
class Scripts implements WebMvcConfigurer {
  // Set as a property would be; files are asked to be served only after all configurers are there.
  Scripts(WebProperties web) throws IOException {
    web.getResources().getChain().getStrategy().getFixed().setVersion(digest(scripts()));
  }

  private static Resource[] scripts() throws IOException {
    return new PathMatchingResourcePatternResolver().getResources("classpath*:static/*.js");
  }

  /** Another one as soon as a script has another name or content, wherever they lie. */
  static String digest(Resource... scripts) throws IOException {
    var all = new TreeMap<String, String>();
    for (Resource script : scripts)
      all.putIfAbsent(
          Objects.requireNonNull(script.getFilename()),
          DigestUtils.md5DigestAsHex(script.getContentAsByteArray()));
    return DigestUtils.md5DigestAsHex(all.toString().getBytes(StandardCharsets.UTF_8));
  }
}
