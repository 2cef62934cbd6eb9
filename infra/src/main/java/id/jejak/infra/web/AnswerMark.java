package id.jejak.infra.web;

import org.jspecify.annotations.Nullable;

/** What every answer of a demonstration is marked with; nothing where all is real. */
@FunctionalInterface
public interface AnswerMark {
  String HEADER = "Jejak-Simulation";

  @Nullable String text();
}
