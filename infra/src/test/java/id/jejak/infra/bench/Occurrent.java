package id.jejak.infra.bench;

import id.jejak.infra.bench.Contender.NotRun;

/**
 * Occurrent's native MongoDB event store cannot take part: the newest release that the registry
 * lists, 0.14.9, names a parent POM that it does not have, and every write of the store is a
 * transaction over several documents, which mongo-java-server has not.
 */
final class Occurrent {
  private Occurrent() {}

  static Contender on(DocumentServer server) {
    return new Contender(
        "Occurrent on " + server.name(),
        (directory, events) -> {
          throw new NotRun("release 0.14.9 does not resolve; needs transactions");
        });
  }
}
