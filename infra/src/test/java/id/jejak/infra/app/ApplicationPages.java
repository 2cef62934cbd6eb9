package id.jejak.infra.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The pages that controllers of ours answer. */
final class ApplicationPages {
  private ApplicationPages() {}

  /** The patterns of all pages that controllers of ours answer. */
  static Set<String> patterns(Jejak jejak) {
    var patterns = new TreeSet<String>();
    jejak.context.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
        .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
        .filter(entry -> isPage(entry.getValue()))
        .filter(
            entry ->
                !entry.getKey().getMethodsCondition().getMethods().contains(RequestMethod.POST))
        .forEach(entry -> patterns.addAll(entry.getKey().getPatternValues()));
    assertThat(patterns).hasSizeGreaterThan(25);
    return patterns;
  }

  private static boolean isPage(HandlerMethod method) {
    Class<?> type = method.getBeanType();
    return type.getName().startsWith("id.jejak.query")
        && method.getReturnType().getParameterType() == String.class
        && type.isAnnotationPresent(Controller.class)
        && !AnnotatedElementUtils.hasAnnotation(type, RestController.class);
  }
}
