package id.jejak.kernel.award;

/** A region left aside in a nomination, and why. */
public record PassedOver(String region, String reason) {}
