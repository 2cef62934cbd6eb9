package id.jejak.kernel.report;

import org.jspecify.annotations.Nullable;

/**
 * Need, allocation and realisation of one field in rupiah, cumulative within the year; absent where
 * the cell is empty.
 *
 * @param lowerReason why a figure is lower than last quarter's
 */
public record FieldBudget(
    String field,
    @Nullable Long need,
    @Nullable Long allocation,
    @Nullable Long realisation,
    @Nullable String lowerReason) {}
