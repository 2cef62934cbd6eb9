package id.jejak.kernel.region;

/**
 * A region of the register.
 *
 * @param zone the island group used by zoned award categories, for example {@code JAWA}
 * @param autonomous whether it governs itself and so reports; Jakarta's cities do not
 */
public record Region(
    RegionCode code, String name, RegionKind kind, String zone, boolean autonomous) {}
