package id.jejak.kernel.report;

import id.jejak.kernel.scoring.ExactFigure;

/**
 * How far the five parts are filled (tingkat keterisian), each 0 to 100; the total is their mean.
 */
public record Completeness(
    ExactFigure achievement,
    ExactFigure budget,
    ExactFigure problems,
    ExactFigure stages,
    ExactFigure plan,
    ExactFigure total) {}
