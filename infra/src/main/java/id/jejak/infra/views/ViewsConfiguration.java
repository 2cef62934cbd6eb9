package id.jejak.infra.views;

import com.mongodb.client.MongoDatabase;
import id.jejak.infra.side.Side;
import id.jejak.infra.storage.MongoAccess;
import id.jejak.infra.storage.StoreChoice;
import id.jejak.infra.web.AnswerMark;
import id.jejak.infra.web.KnownParameters;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.query.Projections;
import id.jejak.query.Simulation;
import id.jejak.query.Views;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The query side's parts. */
@Configuration(proxyBeanMethods = false)
class ViewsConfiguration {
  private static final Duration STANDSTILL = Duration.ofSeconds(60);

  @Bean
  @Conditional(StoreChoice.InFiles.class)
  EmbeddedViewStore viewStore() {
    return new EmbeddedViewStore();
  }

  @Bean
  @Conditional(StoreChoice.InFiles.class)
  MongoDatabase viewDatabase(EmbeddedViewStore store) {
    return store.database();
  }

  @Bean
  @Conditional(StoreChoice.OnMongo.class)
  MongoDatabase sharedViewDatabase(MongoAccess access) {
    return access.database("-views");
  }

  @Bean
  @Conditional(StoreChoice.InFiles.class)
  Views views(MongoDatabase viewDatabase) {
    return Views.own(viewDatabase);
  }

  @Bean
  @Conditional(StoreChoice.OnMongo.class)
  Views sharedViews(MongoDatabase viewDatabase) {
    return Views.shared(viewDatabase);
  }

  /** Done only when the views have seen the whole ledger: nothing is served before. */
  @Bean
  @Conditional(StoreChoice.InFiles.class)
  Projectors projectors(Views views, Ledger ledger) {
    var projectors = Projectors.of(Projections.ALL, views);
    projectors.catchUp(ledger);
    return projectors;
  }

  /** The process that holds a projection's segment brings its views up to date. */
  @Bean
  @Conditional(StoreChoice.OnMongo.class)
  Projectors sharedProjectors(Views views) {
    return Projectors.of(Projections.ALL, views);
  }

  @Bean
  @Conditional({StoreChoice.OnMongo.class, Side.AnswersQuestions.class})
  CaughtUp caughtUp(Views views, Ledger ledger) {
    return new CaughtUp(views, ledger, STANDSTILL);
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
