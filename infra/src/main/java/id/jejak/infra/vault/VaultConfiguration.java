package id.jejak.infra.vault;

import id.jejak.infra.ledger.mongo.MongoLedgerStore;
import id.jejak.infra.storage.Durable;
import id.jejak.infra.storage.MongoAccess;
import id.jejak.infra.storage.StoreChoice;
import id.jejak.infra.vault.mongo.MongoVault;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;

/** The vault's parts; the key of the envelopes lies in the directory {@code jejak.data}. */
@Configuration(proxyBeanMethods = false)
public class VaultConfiguration {

  /** In files of the directory. */
  @Configuration(proxyBeanMethods = false)
  @Conditional(StoreChoice.InFiles.class)
  static class InFiles {
    private final Path directory;

    InFiles(@Value("${jejak.data:./jejak-data}") Path directory) throws IOException {
      this.directory = Durable.createFolder(directory);
    }

    /** Opened once the ledger's lock says that this process alone works in the directory. */
    @Bean
    @DependsOn("ledgerStore")
    VaultFile vaultFile() throws IOException {
      return VaultFile.open(directory);
    }

    @Bean
    AccountVault accountVault(VaultFile vault) {
      return new SqliteAccountVault(vault);
    }

    @Bean
    SignInFailures signInFailures(VaultFile vault) {
      return new SqliteSignInFailures(vault);
    }

    @Bean
    Tokens tokens(VaultFile vault) {
      return new SqliteTokens(vault);
    }

    @Bean
    BrowserSessions browserSessions(VaultFile vault) {
      return new SqliteBrowserSessions(vault);
    }

    @Bean
    Secrets secrets(VaultFile vault) {
      return new SqliteSecrets(vault);
    }

    @Bean
    SealedEnvelopes sealedEnvelopes(VaultFile vault) throws IOException {
      return SealedEnvelopes.open(new SqliteEnvelopes(vault), directory);
    }

    @Bean
    Documents documents(VaultFile vault) throws IOException {
      return FileDocuments.open(vault, directory);
    }
  }

  /** In a database of its own, on the ledger's server or on another. */
  @Configuration(proxyBeanMethods = false)
  @Conditional(StoreChoice.OnMongo.class)
  static class OnMongo {

    /** Open while the vault is used, where it lies elsewhere than the ledger. */
    record VaultAccess(MongoAccess access, String ending, boolean own) implements AutoCloseable {
      @Override
      public void close() {
        if (own) access.close();
      }
    }

    @Bean
    VaultAccess vaultAccess(
        MongoAccess mongoAccess,
        @Value("${" + StoreChoice.VAULT_URI + ":#{null}}") @Nullable String uri) {
      return uri == null
          ? new VaultAccess(mongoAccess, "-vault", false)
          : new VaultAccess(MongoAccess.to(uri), "", true);
    }

    @Bean
    MongoVault vault(VaultAccess vaultAccess, MongoLedgerStore ledger) {
      var vault = MongoVault.open(vaultAccess.access(), vaultAccess.ending());
      vault.requireLedger(ledger.origin(), ledger.head().last() < 0);
      return vault;
    }

    @Bean
    AccountVault accountVault(MongoVault vault) {
      return vault.accounts();
    }

    @Bean
    SignInFailures signInFailures(MongoVault vault) {
      return vault.signInFailures();
    }

    @Bean
    Tokens tokens(MongoVault vault) {
      return vault.tokens();
    }

    @Bean
    BrowserSessions browserSessions(MongoVault vault) {
      return vault.browserSessions();
    }

    @Bean
    Secrets secrets(MongoVault vault) {
      return vault.secrets();
    }

    @Bean
    SealedEnvelopes sealedEnvelopes(
        MongoVault vault, @Value("${jejak.data:./jejak-data}") Path directory) throws IOException {
      Durable.createFolder(directory);
      return SealedEnvelopes.openShared(vault.envelopes(), vault.secrets(), directory);
    }

    @Bean
    PassingEnvelopes refusedForms(MongoVault vault, @Qualifier("wallTime") InstantSource wallTime) {
      return vault.refusedForms(wallTime);
    }

    @Bean
    Documents documents(MongoVault vault) {
      return vault.documents();
    }
  }
}
