package id.jejak.infra.cli.demo;

import id.jejak.kernel.region.RegionKind;
import java.util.List;
import java.util.Set;

/**
 * Which demonstration is played.
 *
 * @param words how it is asked for, and what its store is marked with
 * @param kinds the kinds of region whose standings are published and that have a category
 * @param only the regions that take part, where not all of the kinds do
 */
record Scope(String words, List<RegionKind> kinds, Set<String> only) {
  static final Scope PROVINCES =
      new Scope("demo --provinces", List.of(RegionKind.PROVINCE), Set.of());
  static final Scope NATION = new Scope("demo", List.of(RegionKind.values()), Set.of());

  /** Those that take part. */
  List<Government> governments(Chance chance) {
    List<Government> all =
        kinds.contains(RegionKind.KABUPATEN) ? Government.nation(chance) : Government.PROVINCES;
    return all.stream()
        .filter(government -> only.isEmpty() || only.contains(government.code()))
        .toList();
  }

  /** Whether what was published of earlier times is recorded, too. */
  boolean recordsHistory() {
    return kinds.size() > 1;
  }

  /** What a store of it is marked with. */
  String about() {
    return "Peragaan " + words + ": semua angka, orang, dan surat di dalamnya rekaan";
  }

  /** The scope that a store was marked with. */
  static Scope of(String about) {
    return about.equals(PROVINCES.about()) ? PROVINCES : NATION;
  }
}
