package id.jejak.infra.cli.demo;

import id.jejak.infra.cli.demo.Step.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Requests that follow one another, beside the other lanes of an act. */
record Lane(List<Step> steps) {
  static final Lane EMPTY = new Lane(List.of());

  Lane {
    steps = List.copyOf(steps);
  }

  Lane post(String who, String path) {
    return and(new Step(who, "POST", path, scene -> null));
  }

  Lane post(String who, String path, Object body) {
    return and(new Step(who, "POST", path, scene -> body));
  }

  Lane put(String who, String path, Object body) {
    return and(new Step(who, "PUT", path, scene -> body));
  }

  Lane and(String who, String method, String path, Content body) {
    return and(new Step(who, method, path, body));
  }

  Lane then(Lane other) {
    return new Lane(Stream.concat(steps.stream(), other.steps.stream()).toList());
  }

  private Lane and(Step step) {
    var more = new ArrayList<>(steps);
    more.add(step);
    return new Lane(more);
  }
}
