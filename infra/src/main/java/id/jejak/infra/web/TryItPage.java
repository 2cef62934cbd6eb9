package id.jejak.infra.web;

import java.io.IOException;
import java.io.InputStream;
import org.springdoc.core.properties.SwaggerUiConfigParameters;
import org.springdoc.core.properties.SwaggerUiConfigProperties;
import org.springdoc.core.properties.SwaggerUiOAuthProperties;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.webmvc.ui.SwaggerIndexPageTransformer;
import org.springdoc.webmvc.ui.SwaggerWelcomeCommon;
import org.springframework.stereotype.Component;

/** Lets whoever is signed in with a session make changing calls from the page to try the API. */
@Component
class TryItPage extends SwaggerIndexPageTransformer {
  private static final String BEFORE = "presets: [";
  private static final String WITH_CSRF =
      """
      requestInterceptor: async request => {
          const reads = ['GET', 'HEAD'].includes((request.method || 'GET').toUpperCase());
          const ours = new URL(request.url, location.href).origin === location.origin;
          if (reads || !ours) return request;
          const session = await fetch('/api/session');
          if (session.ok) request.headers['X-CSRF-TOKEN'] = (await session.json()).csrf;
          return request;
        },
      """;

  TryItPage(
      SwaggerUiConfigProperties properties,
      SwaggerUiOAuthProperties authorization,
      SwaggerWelcomeCommon welcome,
      ObjectMapperProvider mappers) {
    super(properties, authorization, welcome, mappers);
  }

  @Override
  protected String defaultTransformations(SwaggerUiConfigParameters parameters, InputStream script)
      throws IOException {
    String page = super.defaultTransformations(parameters, script);
    if (!page.contains(BEFORE)) throw new IllegalStateException("the page's script has changed");
    return page.replace(BEFORE, WITH_CSRF + "    " + BEFORE);
  }
}
