package id.jejak.infra.web;

import id.jejak.command.Commands.Receipt;
import id.jejak.command.Outcomes;
import id.jejak.kernel.Rejected;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Outcomes in the words of the asker's language. */
@Component
class SpokenOutcomes implements Outcomes {
  private final Problems problems;

  SpokenOutcomes(Problems problems) {
    this.problems = problems;
  }

  @Override
  public Outcome of(Supplier<Receipt> sending) {
    try {
      return new Done(sending.get());
    } catch (Tried tried) {
      return new OnlyTried(tried.answer().events(), tried.answer().version());
    } catch (Rejected rejected) {
      return refused(Problems.of(rejected));
    } catch (Problem problem) {
      return refused(problem);
    }
  }

  private Refused refused(Problem problem) {
    return problems.refused(problem, LocaleContextHolder.getLocale());
  }
}
