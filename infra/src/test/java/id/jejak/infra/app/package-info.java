/** The whole application, asked over HTTP. */
@NullMarked
package id.jejak.infra.app;

import org.jspecify.annotations.NullMarked;
