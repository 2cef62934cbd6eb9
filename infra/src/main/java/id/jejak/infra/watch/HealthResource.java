package id.jejak.infra.watch;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.health.actuate.endpoint.CompositeHealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.actuate.endpoint.IndicatedHealthDescriptor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells administrators in detail what the probes tell everybody in one word. */
@RestController
class HealthResource {
  private final HealthEndpoint health;

  HealthResource(HealthEndpoint health) {
    this.health = health;
  }

  /** How the process is. */
  record ProcessHealth(String status, Map<String, PartHealth> components) {}

  /** How a part of it is. */
  record PartHealth(String status, Map<String, Object> details) {}

  @GetMapping("/api/health")
  ProcessHealth health() {
    var whole = health.health();
    var parts = new TreeMap<String, PartHealth>();
    var components =
        whole instanceof CompositeHealthDescriptor composite ? composite.getComponents() : null;
    if (components != null) components.forEach((name, part) -> parts.put(name, part(part)));
    return new ProcessHealth(whole.getStatus().getCode(), parts);
  }

  private static PartHealth part(HealthDescriptor part) {
    var details = part instanceof IndicatedHealthDescriptor one ? one.getDetails() : null;
    return new PartHealth(part.getStatus().getCode(), details == null ? Map.of() : details);
  }
}
