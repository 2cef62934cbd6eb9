package id.jejak.infra.web;

/** Names a request without giving its body away: a digest under a key that only the vault has. */
@FunctionalInterface
public interface RequestDigest {
  String of(String method, String path, byte[] body);
}
