package id.jejak.infra.web;

import java.util.regex.Pattern;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/**
 * Links in pages. Only our styles, scripts and pictures are served under other names than they are
 * written with; every other link would be looked for among them, each time in vain.
 */
final class PageLinks extends StandardLinkBuilder {
  private static final Pattern FILE = Pattern.compile("[^?#]*\\.(css|js|svg|woff2)");

  @Override
  protected String processLink(IExpressionContext context, String link) {
    return FILE.matcher(link).matches() ? super.processLink(context, link) : link;
  }
}
