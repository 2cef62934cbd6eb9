package id.jejak.kernel.catalogue;

/**
 * A quality item of a service.
 *
 * @param code unique within all services: the source's code ({@code K-EDU-1.KID21}), a running
 *     number where the source gives none ({@code K-HLT-8.1}), or the component of a generic item
 *     ({@code P-EDU-1.PROCEDURE})
 * @param name its Indonesian name as found; empty for a generic item
 */
public record Item(String code, String name, Component component) {
  /** Whether it stands for a component of which no item is publicly known. */
  public boolean generic() {
    return name.isEmpty();
  }
}
