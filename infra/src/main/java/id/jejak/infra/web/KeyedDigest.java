package id.jejak.infra.web;

import id.jejak.infra.vault.Secrets;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Names a request without giving its body away: a digest under a key that only the vault has. */
@Component
class KeyedDigest {
  private final SecretKeySpec key;

  KeyedDigest(Secrets secrets) {
    key = new SecretKeySpec(secrets.of("request-digest"), "HmacSHA256");
  }

  String of(String method, String path, byte[] body) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      mac.update((method + " " + path + "\n").getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
