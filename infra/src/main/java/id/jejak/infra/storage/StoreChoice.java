package id.jejak.infra.storage;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Where everything that lasts is kept: on MongoDB if a URI is named, else in files. */
public final class StoreChoice {
  /** The setting that names the MongoDB. */
  public static final String URI = "jejak.mongodb.uri";

  /** The setting that names the MongoDB of the vault, where it is another. */
  public static final String VAULT_URI = "jejak.mongodb.vault-uri";

  /** The setting that says whose ledger it must be. */
  public static final String ORIGIN = "jejak.origin";

  private StoreChoice() {}

  private static boolean isMongo(ConditionContext context) {
    return !context.getEnvironment().getProperty(URI, "").isBlank();
  }

  /** For parts that keep things on MongoDB. */
  public static final class OnMongo implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return isMongo(context);
    }
  }

  /** For parts that keep things in files of the data folder. */
  public static final class InFiles implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return !isMongo(context);
    }
  }
}
