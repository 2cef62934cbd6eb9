package id.jejak.infra.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;

/** The vault's parts, over the directory {@code jejak.data}. */
@Configuration(proxyBeanMethods = false)
public class VaultConfiguration {
  private final Path directory;

  VaultConfiguration(@Value("${jejak.data:./jejak-data}") Path directory) throws IOException {
    this.directory = Files.createDirectories(directory);
  }

  /** Opened once the ledger's lock says that this process alone works in the directory. */
  @Bean
  @DependsOn("ledgerStore")
  VaultFile vaultFile() throws IOException {
    return VaultFile.open(directory);
  }

  @Bean
  AccountVault accountVault(VaultFile vault) {
    return new AccountVault(vault);
  }

  @Bean
  SignInFailures signInFailures(VaultFile vault) {
    return new SignInFailures(vault);
  }

  @Bean
  Tokens tokens(VaultFile vault) {
    return new Tokens(vault);
  }

  @Bean
  BrowserSessions browserSessions(VaultFile vault) {
    return new SqliteBrowserSessions(vault);
  }

  @Bean
  Secrets secrets(VaultFile vault) {
    return new Secrets(vault);
  }

  @Bean
  SealedEnvelopes sealedEnvelopes(VaultFile vault) throws IOException {
    return SealedEnvelopes.open(vault, directory);
  }

  @Bean
  Documents documents(VaultFile vault) throws IOException {
    return Documents.open(vault, directory);
  }
}
