package id.jejak.infra.cli.base;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The command line's sentences, which need no Spring: it has none while it only reads a store. */
public final class Texts {
  public static final Locale INDONESIAN = Locale.of("id");

  private Texts() {}

  /** A sentence in one language. */
  public static String in(Locale language, String key, Object... about) {
    var control =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);
    var bundle =
        ResourceBundle.getBundle(Texts.class.getPackageName() + ".messages", language, control);
    return new MessageFormat(bundle.getString(key), language).format(about);
  }

  /** A sentence in Indonesian, then in English. */
  public static List<String> both(String key, Object... about) {
    return List.of(in(INDONESIAN, key, about), in(Locale.ENGLISH, key, about));
  }
}
