/**
 * The edge: problem details, strict JSON, forms, documents, and what a request says besides its
 * body.
 */
@NullMarked
package id.jejak.infra.web;

import org.jspecify.annotations.NullMarked;
