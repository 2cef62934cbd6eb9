package id.jejak.query.live;

import id.jejak.kernel.Rejected;
import id.jejak.kernel.ValueRefusal;
import id.jejak.kernel.ledger.Recorded;
import java.util.regex.Pattern;

/**
 * What a page waits for news of: {@code report/2024-Q4/32.04}, the reports of a period {@code
 * report/2024-Q4}, all {@code report}, or {@code award/2024/PROVINCE}: what the streams it is about
 * begin with. {@code own} are the reports of the regions that the one who waits speaks for.
 */
record Subject(String about) {
  private static final String OWN = "own";
  private static final Pattern KNOWN =
      Pattern.compile(
          "own|report(/[0-9]{4}-Q[1-4](/[0-9]{2}(\\.[0-9]{2})?)?)?|award/[0-9]{4}/[A-Z_]{1,40}");

  static Subject of(String about) {
    if (!KNOWN.matcher(about).matches())
      throw Rejected.because(ValueRefusal.NOT_A_CHOICE, about).at("about");
    return new Subject(about);
  }

  boolean isOwn() {
    return about.equals(OWN);
  }

  boolean concerns(Recorded<?> recorded) {
    if (isOwn()) return recorded.stream().startsWith("report/");
    return recorded.stream().equals(about) || recorded.stream().startsWith(about + "/");
  }

  String step(int index) {
    String[] steps = about.split("/");
    return index < steps.length ? steps[index] : "";
  }
}
