package id.jejak.infra.axon;

import id.jejak.command.Commands;
import id.jejak.command.report.Deadlines;
import id.jejak.infra.side.Side;
import id.jejak.kernel.ledger.Ledger;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Records what happens because time passes: lapsed claims and overdue revisions. */
@Configuration(proxyBeanMethods = false)
@Conditional(Side.TakesCommands.class)
class PassingTime {
  private static final Logger LOG = LoggerFactory.getLogger(PassingTime.class);
  private static final int SECONDS = 20;

  @Bean
  Deadlines deadlines(Ledger ledger, Commands commands) {
    return new Deadlines(ledger, commands);
  }

  /** Looks at the deadlines now and then, from when the process is ready until it stops. */
  @Bean(destroyMethod = "stop")
  Ticking ticking(Deadlines deadlines, Clock clock) {
    return new Ticking(deadlines, clock, Executors.newSingleThreadScheduledExecutor());
  }

  /** A clock's hand. */
  record Ticking(Deadlines deadlines, Clock clock, ScheduledExecutorService hand) {

    @EventListener(ApplicationReadyEvent.class)
    void start() {
      hand.scheduleWithFixedDelay(this::tick, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    void stop() {
      hand.shutdown();
    }

    /** What fails now is due again at the next look. */
    private void tick() {
      try {
        deadlines.tick(clock.instant());
      } catch (RuntimeException failed) {
        LOG.warn("deadlines were not recorded", failed);
      }
    }
  }
}
