package id.jejak.infra.watch;

import id.jejak.infra.ledger.LedgerStore;
import id.jejak.infra.ledger.LedgerWriter;
import id.jejak.infra.side.Side;
import id.jejak.infra.vault.AccountVault;
import id.jejak.infra.watch.ProjectionWatch.Projected;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * What must be well for the process to be of use. That it is alive hangs on the writer alone, which
 * a restart would mend; that it is ready, on all that a request needs. A projection that stands
 * still takes nobody out of service: what is shown says how far it has seen.
 */
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {
  private static final Duration SKEW = Duration.ofSeconds(5);

  @Bean
  HealthIndicator ledgerHealthIndicator(LedgerStore store) {
    return () -> Health.up().withDetail("head", store.head().last()).build();
  }

  @Bean
  HealthIndicator writerHealthIndicator(LedgerWriter writer) {
    return () ->
        (writer.isAlive() ? Health.up() : Health.down())
            .withDetail("waiting", writer.waiting())
            .withDetail("room", writer.room())
            .build();
  }

  @Bean
  HealthIndicator vaultHealthIndicator(AccountVault vault) {
    return () -> {
      vault.find("");
      return Health.up().build();
    };
  }

  /** A clock behind the ledger's last commit was set back, or another process's is ahead. */
  @Bean
  HealthIndicator clockHealthIndicator(LedgerStore store, Clock clock) {
    return () -> {
      var behind = Duration.between(clock.instant(), store.head().at());
      return (behind.compareTo(SKEW) > 0 ? Health.down() : Health.up())
          .withDetail("behindLedgerMillis", Math.max(0, behind.toMillis()))
          .build();
    };
  }

  /** Says what the process is there for. */
  @Bean
  HealthIndicator sideHealthIndicator(@Value("${" + Side.SETTING + ":both}") String side) {
    return () -> Health.up().withDetail("serves", side).build();
  }

  @Bean
  @Conditional(Side.AnswersQuestions.class)
  HealthIndicator projectionsHealthIndicator(ProjectionWatch projections) {
    return () -> {
      var all = projections.all();
      var health = all.stream().allMatch(Projected::runs) ? Health.up() : Health.down();
      all.forEach(each -> health.withDetail(each.name(), each));
      return health.build();
    };
  }
}
