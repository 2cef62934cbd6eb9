package id.jejak.kernel.report;

/**
 * The address of one cell of a report, as findings and differences name it:
 *
 * <ul>
 *   <li>{@code achievement/P-EDU-1/required}, {@code …/served}, {@code …/target}, {@code …/nihil}
 *   <li>{@code achievement/P-EDU-1/P-EDU-1.PROCEDURE/required}, {@code …/fulfilled}, {@code
 *       …/nihil}
 *   <li>{@code budget/EDUCATION/need}, {@code …/allocation}, {@code …/realisation}
 *   <li>{@code problems/EDUCATION}
 *   <li>{@code stages/PLANNING}
 *   <li>{@code plan/document}, {@code plan/validity}, {@code plan/fields}, {@code plan/decree},
 *       {@code plan/meetings}
 * </ul>
 */
public record Cell(String address) {}
