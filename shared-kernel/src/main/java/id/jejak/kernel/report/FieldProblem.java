package id.jejak.kernel.report;

/** The problems of one field in the region's words; "none" is an answer. */
public record FieldProblem(String field, String text) {}
