package id.jejak.query.open;

import id.jejak.kernel.Rejected;
import id.jejak.kernel.catalogue.Catalogue;
import id.jejak.kernel.catalogue.Item;
import id.jejak.kernel.catalogue.Level;
import id.jejak.kernel.catalogue.Service;
import id.jejak.kernel.region.Region;
import id.jejak.kernel.region.RegionRegister;
import id.jejak.query.Asked;
import id.jejak.query.Moment;
import id.jejak.query.Page;
import id.jejak.query.Place;
import id.jejak.query.Projections;
import id.jejak.query.QueryRefusal;
import id.jejak.query.Slice;
import id.jejak.query.Versioned;
import id.jejak.query.Views;
import id.jejak.query.report.Reports;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What everybody may ask: the register, the services, the windows and the policies. */
@RestController
@RequestMapping("/api")
class OpenQueries {
  private final Views views;
  private final Reports reports;
  private final Clock clock;

  OpenQueries(Views views, Reports reports, Clock clock) {
    this.views = views;
    this.reports = reports;
    this.clock = clock;
  }

  /** A region of the register. */
  record RegionAnswer(
      String region, String name, String kind, String province, String zone, boolean reports) {
    static RegionAnswer of(Region region) {
      return new RegionAnswer(
          region.code().value(),
          region.name(),
          region.kind().name(),
          region.code().province().value(),
          region.zone(),
          region.autonomous());
    }
  }

  @GetMapping("/regions")
  Page<RegionAnswer> regions(
      @RequestParam @Nullable String kind, @RequestParam @Nullable String province, Slice slice) {
    Asked.kind(kind);
    Asked.province(province);
    return slice.of(
        RegionRegister.current().all().stream()
            .filter(region -> kind == null || region.kind().name().equals(kind))
            .filter(region -> province == null || region.code().province().value().equals(province))
            .map(RegionAnswer::of)
            .toList());
  }

  /** A service with its quality items. */
  record ServiceAnswer(
      String service,
      String level,
      String field,
      String name,
      String nameEn,
      String recipients,
      List<Item> items) {
    static ServiceAnswer of(Service service) {
      return new ServiceAnswer(
          service.code(),
          service.level().name(),
          service.field().name(),
          service.nameId(),
          service.nameEn(),
          service.recipientsId(),
          service.items());
    }
  }

  @GetMapping("/services")
  Page<ServiceAnswer> services(@RequestParam @Nullable Level level, Slice slice) {
    return slice.of(
        Arrays.stream(Level.values())
            .filter(each -> level == null || each == level)
            .flatMap(each -> Catalogue.current().services(each).stream())
            .map(ServiceAnswer::of)
            .toList());
  }

  /**
   * A window with names beside codes.
   *
   * @param state how it stands now, by the clock
   * @param unfiled the regions the closing recorded, but for those that had filed in time after all
   */
  record WindowAnswer(
      String period,
      Long version,
      WindowView.State state,
      @Nullable LocalDate opensOn,
      @Nullable LocalDate closesOn,
      @Nullable Instant closesAt,
      @Nullable String scoringPolicy,
      int obliged,
      Map<String, Integer> obligedByKind,
      List<WindowView.Deadline> deadlines,
      List<WindowView.Exemption> exceptions,
      @Nullable List<Place> unfiled,
      @Nullable Instant closedAt,
      List<WindowView.Publication> published)
      implements Versioned {
    static WindowAnswer of(WindowView view, @Nullable List<String> unfiled, Instant now) {
      return new WindowAnswer(
          view.period(),
          view.version(),
          view.stateAt(now),
          view.opensOn(),
          view.closesOn(),
          view.closesAt(),
          view.scoringPolicy(),
          view.regions().size(),
          view.obliged(),
          view.deadlines(),
          view.exceptions(),
          unfiled == null ? null : Place.of(unfiled),
          view.closedAt(),
          view.published());
    }
  }

  @GetMapping("/windows")
  Page<WindowAnswer> windows(Slice slice) {
    return slice.of(views.all(Projections.WINDOWS).reversed().stream().map(this::answer).toList());
  }

  @GetMapping("/windows/{period}")
  WindowAnswer window(@PathVariable String period) {
    Asked.period(period);
    return views
        .get(Projections.WINDOWS, period)
        .map(this::answer)
        .orElseThrow(() -> Rejected.because(QueryRefusal.NO_SUCH_WINDOW, period));
  }

  private WindowAnswer answer(WindowView view) {
    return WindowAnswer.of(view, reports.unfiled(view, Moment.NOW), clock.instant());
  }

  @GetMapping("/policies")
  Page<PolicyView> policies(Slice slice) {
    return slice.of(views.all(Projections.POLICIES));
  }
}
