package id.jejak.infra.views;

import id.jejak.infra.web.AnswerMark;
import id.jejak.infra.web.KnownParameters;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.query.Projections;
import id.jejak.query.Simulation;
import id.jejak.query.Views;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The query side's parts. */
@Configuration(proxyBeanMethods = false)
class ViewsConfiguration {

  @Bean
  EmbeddedViewStore viewStore() {
    return new EmbeddedViewStore();
  }

  @Bean
  Views views(EmbeddedViewStore store) {
    return new Views(store.database());
  }

  /** Done only when the views have seen the whole ledger: nothing is served before. */
  @Bean
  Projectors projectors(Views views, Ledger ledger) {
    var projectors = Projectors.of(Projections.ALL, views);
    projectors.catchUp(ledger);
    return projectors;
  }

  @Bean
  Simulation simulation(Ledger ledger) {
    return new Simulation(ledger);
  }

  @Bean
  AnswerMark mark(Simulation simulation) {
    return simulation::mark;
  }

  @Bean
  KnownParameters.Heard questions() {
    return QueryDescription::heard;
  }

  @Bean
  WebMvcConfigurer queries(Views views, Ledger ledger) {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new MomentArgument(ledger));
        resolvers.add(new SliceArgument());
      }

      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new ReadYourWrites(views, ledger));
      }
    };
  }
}
