package id.jejak.infra.web;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Messages files whose patterns know plurals: {@code {0, plural, one {# day} other {# days}}}. */
final class PluralTexts extends ResourceBundleMessageSource {
  private final Map<Locale, Map<String, MessageFormat>> patterns = new ConcurrentHashMap<>();

  @Override
  protected @Nullable String getMessageInternal(
      @Nullable String code, Object @Nullable [] about, @Nullable Locale locale) {
    if (code == null || locale == null || about == null || about.length == 0)
      return super.getMessageInternal(code, about, locale);
    String pattern = resolveCodeWithoutArguments(code, locale);
    if (pattern == null) return super.getMessageInternal(code, about, locale);
    var format =
        patterns
            .computeIfAbsent(locale, language -> new ConcurrentHashMap<>())
            .computeIfAbsent(pattern, text -> new MessageFormat(text, ULocale.forLocale(locale)));
    Object[] values = resolveArguments(about, locale);
    // A format keeps its formatters between calls and is not for two threads at once.
    synchronized (format) {
      return format.format(values);
    }
  }
}
