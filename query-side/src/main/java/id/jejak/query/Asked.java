package id.jejak.query;

import id.jejak.kernel.Rejected;
import id.jejak.kernel.ValueRefusal;
import id.jejak.kernel.region.RegionCode;
import id.jejak.kernel.region.RegionKind;
import id.jejak.kernel.region.RegionRegister;
import id.jejak.kernel.report.Period;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What lists are narrowed to: a value that nothing can have is refused, not answered with none. */
public final class Asked {
  private Asked() {}

  public static void period(@Nullable String text) {
    if (text != null) Period.of(text);
  }

  /** A province of the register. */
  public static void province(@Nullable String text) {
    if (text == null) return;
    RegionRegister.current()
        .find(new RegionCode(text))
        .filter(region -> region.kind() == RegionKind.PROVINCE)
        .orElseThrow(() -> Rejected.because(ValueRefusal.NOT_A_CHOICE, text));
  }

  public static void kind(@Nullable String text) {
    choice(RegionKind.values(), text);
  }

  /** One of some names. */
  public static void choice(Enum<?>[] names, @Nullable String text) {
    if (text != null && Arrays.stream(names).noneMatch(name -> name.name().equals(text)))
      throw Rejected.because(ValueRefusal.NOT_A_CHOICE, text);
  }
}
