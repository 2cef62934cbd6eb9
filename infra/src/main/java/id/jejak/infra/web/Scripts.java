package id.jejak.infra.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
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
    web.getResources().getChain().getStrategy().getFixed().setVersion(digest());
  }

  private static String digest() throws IOException {
    Resource[] scripts =
        new PathMatchingResourcePatternResolver().getResources("classpath*:static/*.js");
    Arrays.sort(scripts, Comparator.comparing(Resource::getDescription));
    var all = new ByteArrayOutputStream();
    for (Resource script : scripts) all.write(script.getContentAsByteArray());
    return DigestUtils.md5DigestAsHex(all.toByteArray());
  }
}
