package id.jejak.command.report;

import id.jejak.command.Body;
import id.jejak.command.Text;
import id.jejak.kernel.Refusal;
import id.jejak.kernel.Rejected;
import id.jejak.kernel.ValueRefusal;
import id.jejak.kernel.catalogue.Field;
import id.jejak.kernel.report.Document;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks the values of a part one by one and keeps what is wrong under its pointer. */
final class PartRules {
  static final long MOST_PEOPLE = 1_000_000_000_000L;
  static final long MOST_RUPIAH = 1_000_000_000_000_000L;
  static final int SHORT = 300;
  static final int LONG = 2_000;
  private static final long LARGEST_DOCUMENT = 20L * 1024 * 1024;
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]+/[a-z0-9.+-]{1,100}");
  private static final Pattern PERCENT =
      Pattern.compile("(100(\\.0{1,4})?|[0-9]{1,2}(\\.[0-9]{1,4})?)");

  private final Body body = new Body();
  private final Set<String> named = new HashSet<>();

  void check() {
    body.check();
  }

  void violate(String pointer, Refusal refusal, Object... about) {
    body.violate(pointer, refusal, about);
  }

  /** Something must be said at all. */
  void some(Collection<?> elements) {
    if (elements.isEmpty()) body.violate("", ValueRefusal.BLANK);
  }

  /** Each thing is said once. */
  void once(String pointer, String name) {
    if (!named.add(name)) body.violate(pointer, ValueRefusal.NAMED_TWICE, name);
  }

  void field(String pointer, String name) {
    try {
      Field.of(name);
    } catch (Rejected rejected) {
      body.violate(pointer, rejected.refusal(), name);
    }
    once(pointer, name);
  }

  void figure(String pointer, @Nullable Long figure, long most) {
    if (figure == null) return;
    if (figure < 0) body.violate(pointer, ValueRefusal.NEGATIVE);
    if (figure > most) body.violate(pointer, ValueRefusal.ABOVE_LIMIT, most);
  }

  void text(String pointer, @Nullable String text, int limit) {
    Refusal wrong = text == null ? null : Text.wrongWith(text, limit);
    if (wrong != null) body.violate(pointer, wrong, limit);
  }

  void percent(String pointer, @Nullable String percent) {
    if (percent != null && !PERCENT.matcher(percent).matches())
      body.violate(pointer, ValueRefusal.NOT_A_DECIMAL, percent);
  }

  void document(String pointer, @Nullable Document document) {
    if (document == null) return;
    if (!HASH.matcher(document.sha256()).matches())
      body.violate(pointer + "/sha256", ValueRefusal.NOT_A_HASH);
    if (document.size() <= 0) body.violate(pointer + "/size", ValueRefusal.NEGATIVE);
    if (document.size() > LARGEST_DOCUMENT)
      body.violate(pointer + "/size", ValueRefusal.ABOVE_LIMIT, LARGEST_DOCUMENT);
    if (!MEDIA_TYPE.matcher(document.mediaType()).matches())
      body.violate(pointer + "/mediaType", ValueRefusal.NOT_A_CHOICE, document.mediaType());
  }
}
