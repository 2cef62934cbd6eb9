package id.jejak.infra.cli.demo;

import id.jejak.infra.vault.Secrets;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.BeanFactory;

/**
 * The passwords of the people of the story, made of a random secret that lies in the vault: so an
 * interrupted demonstration knows them again, and nothing else holds them.
 */
record Passwords(SecretKeySpec key) implements UnaryOperator<String> {
  private static final String SECRET = "demonstration";
  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
  private static final int LENGTH = 16;

  static Passwords of(byte[] secret) {
    return new Passwords(new SecretKeySpec(secret, "HmacSHA256"));
  }

  /** Those of a running product. */
  static Passwords in(BeanFactory beans) {
    return of(beans.getBean(Secrets.class).of(SECRET));
  }

  @Override
  public String apply(String userName) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      byte[] digest = mac.doFinal(userName.getBytes(StandardCharsets.UTF_8));
      var password = new StringBuilder();
      for (int i = 0; i < LENGTH; i++) {
        if (i > 0 && i % 4 == 0) password.append('-');
        password.append(LETTERS.charAt(digest[i] & (LETTERS.length() - 1)));
      }
      return password.toString();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "***";
  }
}
