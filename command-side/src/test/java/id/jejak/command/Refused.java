package id.jejak.command;

import id.jejak.kernel.Refusal;
import id.jejak.kernel.Rejected;
import id.jejak.kernel.Rejected.Violation;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;

/** Says that the rules say no, and which rule does. */
public final class Refused {
  private Refused() {}

  /** For Axon's fixture: {@code expectException(refused(X))}. */
  public static Matcher<Throwable> refused(Refusal refusal) {
    return new TypeSafeMatcher<>() {
      @Override
      protected boolean matchesSafely(Throwable thrown) {
        return thrown instanceof Rejected rejected && rejected.refusal() == refusal;
      }

      @Override
      public void describeTo(Description description) {
        description.appendText("refused: " + refusal.code());
      }
    };
  }

  /** For plain calls. */
  public static void assertRefused(Refusal refusal, ThrowingCallable call) {
    Assertions.assertThatExceptionOfType(Rejected.class)
        .isThrownBy(call)
        .extracting(Rejected::refusal)
        .isEqualTo(refusal);
  }

  /**
   * For bodies: each pointer with the code of what is wrong there, {@code "/0/served negative"}.
   */
  public static void assertViolations(ThrowingCallable call, String... expected) {
    Assertions.assertThatExceptionOfType(Rejected.class)
        .isThrownBy(call)
        .extracting(Refused::violations)
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(String.class))
        .containsExactlyInAnyOrder(expected);
  }

  private static List<String> violations(Rejected rejected) {
    return rejected.violations().stream().map(Refused::words).toList();
  }

  private static String words(Violation violation) {
    return violation.pointer() + " " + violation.refusal().code();
  }
}
