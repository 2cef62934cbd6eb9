package id.jejak.kernel.report;

/**
 * A document as an event names it; its bytes and its file name lie in the vault under the hash.
 *
 * @param sha256 lower-case hexadecimal
 * @param size in bytes
 */
public record Document(String sha256, long size, String mediaType) {}
