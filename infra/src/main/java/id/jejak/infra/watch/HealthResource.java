package id.jejak.infra.watch;

import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells administrators in detail what the probes tell everybody in one word. */
@RestController
class HealthResource {
  private final HealthEndpoint health;

  HealthResource(HealthEndpoint health) {
    this.health = health;
  }

  @GetMapping("/api/health")
  HealthDescriptor health() {
    return health.health();
  }
}
