package id.jejak.kernel.report;

/**
 * What a verifier found wrong with one cell.
 *
 * @param id unique within the report, for example {@code 2.1}: the first finding on revision 2
 * @param cell the cell's address, see {@link Cell}
 */
public record Finding(String id, String cell, String text) {}
