package id.jejak.infra;

import id.jejak.infra.cli.CommandLine;
import java.util.List;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The one main: words go to the command line, without a word it serves. */
@SpringBootApplication(
    scanBasePackages = "id.jejak",
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
    exclude = UserDetailsServiceAutoConfiguration.class)
public class JejakApplication {
  public static void main(String[] args) {
    int status = new CommandLine(JejakApplication.class, System.out, System.err).run(List.of(args));
    if (status != 0) System.exit(status);
  }
}
