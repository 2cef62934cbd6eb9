package id.jejak.kernel.report;

import org.jspecify.annotations.Nullable;

/**
 * How far one of the four stages is.
 *
 * @param stage a {@link Stage}
 * @param state a {@link StageState}
 */
public record StageProgress(
    String stage, String state, @Nullable String note, @Nullable Document document) {}
