package id.jejak.infra.ledger.mongo;

/** The kit over mongo-java-server. */
class MongoJavaServerTest extends MongoKit {
  MongoJavaServerTest() {
    super(TestServer.inThisProcess());
  }
}
