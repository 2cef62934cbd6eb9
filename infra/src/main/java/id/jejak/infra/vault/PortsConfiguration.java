package id.jejak.infra.vault;

import id.jejak.command.account.AccountRecords;
import id.jejak.command.award.EditionSalts;
import id.jejak.command.award.SealedBallots;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** What the command side asks of the vault. */
@Configuration(proxyBeanMethods = false)
public class PortsConfiguration {
  @Bean
  AccountRecords accountRecords(
      AccountVault accounts, Tokens tokens, BrowserSessions sessions, Secrets secrets) {
    var argon2 = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    return new VaultAccountRecords(accounts, tokens, sessions, secrets, argon2);
  }

  @Bean
  EditionSalts editionSalts(Secrets secrets) {
    return new VaultSalts(secrets);
  }

  @Bean
  SealedBallots sealedBallots(SealedEnvelopes envelopes) {
    return new VaultBallots(envelopes);
  }
}
