package id.jejak.infra.web;

import id.jejak.infra.vault.AccountRecord;
import id.jejak.infra.vault.AccountVault;
import id.jejak.query.page.FormKeys;
import id.jejak.query.page.People;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** What pages need from outside: names from the vault, and keys that nobody guesses. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration {
  PageConfiguration(SpringTemplateEngine pages) {
    pages.setLinkBuilder(new PageLinks());
  }

  @Bean
  People people(AccountVault accounts) {
    return account -> accounts.find(account).map(AccountRecord::displayName).orElse(account);
  }

  @Bean
  FormKeys formKeys() {
    return () -> UUID.randomUUID().toString();
  }
}
