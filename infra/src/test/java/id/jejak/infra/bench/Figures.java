package id.jejak.infra.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One figure a round, in order of rounds. */
final class Figures {
  private final List<Double> figures = new ArrayList<>();

  void add(double figure) {
    figures.add(figure);
  }

  double median() {
    var sorted = sorted(figures);
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  /** The figures of each round through another's of the same round. */
  Figures dividedBy(Figures others) {
    var ratios = new Figures();
    for (int i = 0; i < Math.min(figures.size(), others.figures.size()); i++)
      ratios.add(figures.get(i) / others.figures.get(i));
    return ratios;
  }

  /** Median, least and most, in so many decimals. */
  String spread(int decimals) {
    var sorted = sorted(figures);
    String figure = "%,." + decimals + "f";
    return (figure + " (" + figure + "–" + figure + ")")
        .formatted(median(), sorted.getFirst(), sorted.getLast());
  }

  private static List<Double> sorted(List<Double> figures) {
    var sorted = new ArrayList<>(figures);
    Collections.sort(sorted);
    return sorted;
  }
}
