package id.jejak.query.page;

/** Gives each form of a page a key of its own, so that a double click is one command. */
public interface FormKeys {
  /** A key that was never given before. */
  String next();
}
