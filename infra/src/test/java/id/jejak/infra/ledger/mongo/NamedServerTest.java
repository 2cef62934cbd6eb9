package id.jejak.infra.ledger.mongo;

import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The kit over any server, for example a replica set, named by its URI. */
@EnabledIfEnvironmentVariable(named = NamedServerTest.URI, matches = ".+")
class NamedServerTest extends MongoKit {
  static final String URI = "JEJAK_TEST_MONGODB_URI";

  NamedServerTest() {
    super(new TestServer("the server named by " + URI, System.getenv(URI)));
  }
}
