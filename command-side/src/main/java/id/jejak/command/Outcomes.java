package id.jejak.command;

import id.jejak.command.Commands.Receipt;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Says what became of one command where a request sends several. The edge answers it: it knows dry
 * runs and the language of the asker.
 */
public interface Outcomes {
  /** What became of a command; a failure that is nobody's refusal still ends the request. */
  Outcome of(Supplier<Receipt> sending);

  /** What became of one command. */
  sealed interface Outcome {}

  /** It was recorded. */
  record Done(Receipt receipt) implements Outcome {}

  /** It was only tried; nothing was written. */
  record OnlyTried(List<String> events, long version) implements Outcome {
    public OnlyTried {
      events = List.copyOf(events);
    }
  }

  /**
   * It was refused.
   *
   * @param errors what is wrong with single fields: pointer, code and detail of each
   */
  record Refused(String code, String detail, List<Map<String, String>> errors) implements Outcome {
    public Refused {
      errors = List.copyOf(errors);
    }
  }
}
