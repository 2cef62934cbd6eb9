package id.jejak.kernel.report;

import org.jspecify.annotations.Nullable;

/** Need, allocation and realisation of one field in rupiah; absent where the cell is empty. */
public record FieldBudget(
    String field, @Nullable Long need, @Nullable Long allocation, @Nullable Long realisation) {}
