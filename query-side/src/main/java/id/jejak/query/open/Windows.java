package id.jejak.query.open;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.ledger.Recorded;
import id.jejak.kernel.region.RegionKind;
import id.jejak.kernel.window.StandingsEvent;
import id.jejak.kernel.window.WindowEvent;
import id.jejak.query.Projection;
import java.util.ArrayList;
import java.util.List;

/** One view per window; its id is the period. */
public final class Windows implements Projection<WindowView> {
  @Override
  public String name() {
    return "window";
  }

  @Override
  public Class<WindowView> type() {
    return WindowView.class;
  }

  @Override
  public List<String> touched(Recorded<DomainEvent> recorded) {
    return switch (recorded.event()) {
      case WindowEvent e -> List.of(recorded.stream().split("/")[1]);
      case StandingsEvent e -> List.of(recorded.stream().split("/")[1]);
      default -> List.of();
    };
  }

  @Override
  public WindowView blank(String id) {
    return WindowView.blank(id);
  }

  @Override
  public WindowView on(WindowView view, Recorded<DomainEvent> recorded) {
    return switch (recorded.event()) {
      case WindowEvent e -> view.on(recorded.seq(), e);
      case StandingsEvent e -> view.on(e);
      default -> view;
    };
  }

  @Override
  public List<String> streams(String id) {
    var streams = new ArrayList<>(List.of("window/" + id));
    for (RegionKind kind : RegionKind.values()) streams.add("standings/" + id + "/" + kind);
    return streams;
  }
}
