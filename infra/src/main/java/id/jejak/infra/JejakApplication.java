package id.jejak.infra;

import id.jejak.infra.cli.CommandLine;
import org.springframework.boot.SpringApplication;
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
    if (CommandLine.hasWord(args)) {
      System.exit(CommandLine.run(args));
    }
    SpringApplication.run(JejakApplication.class, args);
  }
}
