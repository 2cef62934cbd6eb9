package id.jejak.infra.web;

/** x. */
class DocumentResource {
  static final String PATH = "/api/documents";
}
