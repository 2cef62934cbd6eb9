package id.jejak.query.page;

/** The names of those behind the accounts, for pages alone: the ledger knows none. */
public interface People {
  /** The name of an account's person; the account itself where nobody is known. */
  String name(String account);
}
