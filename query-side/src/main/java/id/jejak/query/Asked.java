package id.jejak.query;

import id.jejak.kernel.Rejected;
import id.jejak.kernel.ValueRefusal;
import id.jejak.kernel.region.RegionKind;
import id.jejak.kernel.region.RegionRegister;
import id.jejak.kernel.report.Period;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What lists are narrowed to: a value that nothing can have is refused, not answered with none. */
public final class Asked {
  private Asked() {}

  public static void period(@Nullable String text) {
    if (text == null) return;
    try {
      Period.of(text);
    } catch (Rejected rejected) {
      throw rejected.at("period");
    }
  }

  /** A province of the register. */
  public static void province(@Nullable String text) {
    if (text == null) return;
    RegionRegister.current().reporting().stream()
        .filter(region -> region.kind() == RegionKind.PROVINCE)
        .filter(region -> region.code().value().equals(text))
        .findAny()
        .orElseThrow(() -> none("province", text));
  }

  public static void kind(@Nullable String text) {
    choice("kind", RegionKind.values(), text);
  }

  /** One of some names. */
  public static void choice(String parameter, Enum<?>[] names, @Nullable String text) {
    if (text != null && Arrays.stream(names).noneMatch(name -> name.name().equals(text)))
      throw none(parameter, text);
  }

  private static Rejected none(String parameter, String text) {
    return Rejected.because(ValueRefusal.NOT_A_CHOICE, text).at(parameter);
  }
}
