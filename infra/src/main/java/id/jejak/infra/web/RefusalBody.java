package id.jejak.infra.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as it is written, RFC 9457; the OpenAPI document's word for it, written by {@link
 * Problems}.
 *
 * @param type {@code urn:jejak:} and the code
 * @param errors what is wrong with which member of the body or parameter
 */
record RefusalBody(
    String type,
    String title,
    int status,
    String detail,
    @Nullable String instance,
    String code,
    @Nullable List<Wrong> errors) {

  /** What is wrong with one value, named by a JSON pointer into the body or as a parameter. */
  record Wrong(@Nullable String pointer, @Nullable String parameter, String code, String detail) {}
}
