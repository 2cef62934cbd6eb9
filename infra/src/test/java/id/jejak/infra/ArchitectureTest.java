package id.jejak.infra;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import id.jejak.kernel.DomainEvent;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** What the module graph cannot say; each rule was seen to fail once. */
@AnalyzeClasses(
    packages = "id.jejak",
    importOptions = {DoNotIncludeTests.class, ArchitectureTest.DoNotIncludeTestJars.class})
class ArchitectureTest {
  /** A packaged build has the kernel's tests in a jar, which the stock option does not know. */
  static final class DoNotIncludeTestJars implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("-tests.jar");
    }
  }

  private static final String KERNEL = "id.jejak.kernel..";
  private static final String COMMAND = "id.jejak.command..";
  private static final String QUERY = "id.jejak.query..";
  private static final String INFRA = "id.jejak.infra..";

  @ArchTest
  static final ArchRule the_kernel_knows_the_jdk_and_jspecify_only =
      classes()
          .that()
          .resideInAPackage(KERNEL)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(KERNEL, "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule the_query_side_never_meets_the_command_side =
      noClasses()
          .that()
          .resideInAPackage(QUERY)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(COMMAND);

  @ArchTest
  static final ArchRule the_command_side_never_meets_the_query_side =
      noClasses()
          .that()
          .resideInAPackage(COMMAND)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(QUERY);

  @ArchTest
  static final ArchRule nobody_depends_on_infra =
      noClasses()
          .that()
          .resideOutsideOfPackage(INFRA)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(INFRA);

  @ArchTest
  static final ArchRule who_is_signed_in_is_known_to_infra_only =
      noClasses()
          .that()
          .resideInAnyPackage(COMMAND, QUERY)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.springframework.security..");

  @ArchTest
  static final ArchRule time_comes_from_outside =
      noClasses()
          .that()
          .resideInAnyPackage(KERNEL, COMMAND, QUERY)
          .should()
          .accessTargetWhere(
              oneOf(
                  "a clock of its own",
                  "java.time.Instant.now()",
                  "java.time.LocalDate.now()",
                  "java.time.LocalDateTime.now()",
                  "java.time.OffsetDateTime.now()",
                  "java.time.ZonedDateTime.now()",
                  "java.time.Clock.systemUTC()",
                  "java.time.Clock.systemDefaultZone()",
                  "java.lang.System.currentTimeMillis()",
                  "java.util.Date.<init>()"));

  @ArchTest
  static final ArchRule chance_comes_from_outside =
      noClasses()
          .that()
          .resideInAnyPackage(KERNEL, COMMAND, QUERY)
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Random.class, SecureRandom.class, ThreadLocalRandom.class)
          .orShould()
          .accessTargetWhere(
              oneOf("chance", "java.util.UUID.randomUUID()", "java.lang.Math.random()"));

  @ArchTest
  static final ArchRule events_hold_plain_data_only =
      classes()
          .that()
          .implement(DomainEvent.class)
          .and()
          .areNotInterfaces()
          .should(holdPlainDataOnly());

  /** Calls of and references to some methods. */
  private static DescribedPredicate<JavaAccess<?>> oneOf(String what, String... methods) {
    return DescribedPredicate.describe(
        what,
        access ->
            access.getTarget() instanceof CodeUnitAccessTarget target
                && List.of(methods).contains(target.getFullName()));
  }

  private static final Set<String> PLAIN =
      Set.of(
          String.class.getName(),
          int.class.getName(),
          Integer.class.getName(),
          long.class.getName(),
          Long.class.getName(),
          boolean.class.getName(),
          Instant.class.getName(),
          LocalDate.class.getName());

  private static ArchCondition<JavaClass> holdPlainDataOnly() {
    return new ArchCondition<>("be records of strings, numbers, instants, days and lists of such") {
      @Override
      public void check(JavaClass event, ConditionEvents events) {
        check(event, event, events, new HashSet<>());
      }

      private void check(
          JavaClass event, JavaClass type, ConditionEvents events, Set<JavaClass> seen) {
        if (!seen.add(type) || PLAIN.contains(type.getName())) return;
        if (!type.isRecord()) {
          events.add(
              SimpleConditionEvent.violated(event, event.getName() + " holds " + type.getName()));
          return;
        }
        for (JavaField field : type.getFields()) {
          if (field.getModifiers().contains(JavaModifier.STATIC)) continue;
          for (JavaClass held : field.getType().getAllInvolvedRawTypes())
            if (!held.isEquivalentTo(List.class)) check(event, held, events, seen);
        }
      }
    };
  }
}
