package id.jejak.query;

import id.jejak.kernel.region.Region;
import id.jejak.kernel.region.RegionCode;
import id.jejak.kernel.region.RegionRegister;
import java.util.List;

/** A region by code, with its name beside it. */
public record Place(String region, String name) {
  public static Place of(String code) {
    return new Place(
        code, RegionRegister.current().find(new RegionCode(code)).map(Region::name).orElse(code));
  }

  public static List<Place> of(List<String> codes) {
    return codes.stream().map(Place::of).toList();
  }

  /** The region of a code as the register has it; refused where it has none. */
  public static Region region(String code) {
    return RegionRegister.current().get(new RegionCode(code));
  }
}
