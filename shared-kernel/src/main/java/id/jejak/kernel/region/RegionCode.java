package id.jejak.kernel.region;

import id.jejak.kernel.Rejected;
import id.jejak.kernel.ValueRefusal;
import java.util.regex.Pattern;

/** The ministry's code of a region: {@code 32} (a province) or {@code 32.04}. */
public record RegionCode(String value) implements Comparable<RegionCode> {
  private static final Pattern SHAPE = Pattern.compile("[1-9][0-9](\\.[0-9]{2})?");

  public RegionCode {
    if (!SHAPE.matcher(value).matches())
      throw Rejected.because(ValueRefusal.NOT_A_REGION_CODE, value);
  }

  /** The code of the province the region lies in; a province's is its own. */
  public RegionCode province() {
    return value.length() == 2 ? this : new RegionCode(value.substring(0, 2));
  }

  @Override
  public int compareTo(RegionCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
