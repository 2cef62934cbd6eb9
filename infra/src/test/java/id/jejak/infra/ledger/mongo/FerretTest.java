package id.jejak.infra.ledger.mongo;

import org.junit.jupiter.api.condition.EnabledIf;

/** The kit over FerretDB. */
@EnabledIf(value = FerretServer.CAN_BE_BUILT, disabledReason = FerretServer.NO_GO)
class FerretTest extends MongoKit {
  FerretTest() {
    super(TestServer.ferret());
  }
}
