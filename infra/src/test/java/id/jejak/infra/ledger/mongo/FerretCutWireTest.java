package id.jejak.infra.ledger.mongo;

import org.junit.jupiter.api.condition.EnabledIf;

/** Over FerretDB, which looks through all commits at each question, and so with fewer. */
@EnabledIf(value = FerretServer.CAN_BE_BUILT, disabledReason = FerretServer.NO_GO)
class FerretCutWireTest extends CutWires {
  FerretCutWireTest() {
    super(TestServer.ferret(), 10);
  }
}
