package id.jejak.infra.ledger.mongo;

/** Over mongo-java-server. */
class CutWireTest extends CutWires {
  CutWireTest() {
    super(TestServer.inThisProcess(), 60);
  }
}
