package id.jejak.infra.cli.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.env.PropertySource;

/** The first administrator's password as a property, made once the vault is open. */
final class FirstPassword extends PropertySource<BeanFactory> {
  private static final String NAME = "jejak.first-password";

  FirstPassword(BeanFactory beans) {
    super("demonstration", beans);
  }

  @Override
  public @Nullable Object getProperty(String name) {
    return name.equals(NAME) ? Passwords.in(getSource()).apply(Cast.ADMINISTRATOR) : null;
  }

  @Override
  public boolean containsProperty(String name) {
    return name.equals(NAME);
  }
}
