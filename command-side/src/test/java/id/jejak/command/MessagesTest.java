package id.jejak.command;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.account.AccountRefusal;
import id.jejak.command.award.AwardRefusal;
import id.jejak.command.historic.HistoricRefusal;
import id.jejak.command.policy.PolicyRefusal;
import id.jejak.command.report.ReportRefusal;
import id.jejak.command.simulation.SimulationRefusal;
import id.jejak.command.standings.StandingsRefusal;
import id.jejak.command.window.WindowRefusal;
import id.jejak.kernel.Refusal;
import id.jejak.kernel.ValueRefusal;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MessagesTest {
  private static final List<Class<? extends Refusal>> FAMILIES =
      List.of(
          ValueRefusal.class,
          CommandRefusal.class,
          WindowRefusal.class,
          PolicyRefusal.class,
          ReportRefusal.class,
          StandingsRefusal.class,
          SimulationRefusal.class,
          AccountRefusal.class,
          AwardRefusal.class,
          HistoricRefusal.class);

  static Stream<Refusal> refusals() {
    return FAMILIES.stream().flatMap(family -> Arrays.stream(family.getEnumConstants()));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void every_refusal_has_a_sentence_in_both_languages(Refusal refusal) {
    String indonesian = sentence(refusal, "id");
    String english = sentence(refusal, "en");
    assertThat(indonesian).endsWith(".").isNotEqualTo(english);
    assertThat(english).endsWith(".");
    assertThat(new MessageFormat(indonesian, Locale.ROOT).getFormatsByArgumentIndex())
        .as("places for words")
        .hasSameSizeAs(new MessageFormat(english, Locale.ROOT).getFormatsByArgumentIndex());
  }

  private static String sentence(Refusal refusal, String language) {
    String room = refusal.getClass().getPackageName() + ".messages";
    return ResourceBundle.getBundle(room, Locale.of(language))
        .getString("refusal." + refusal.code());
  }
}
