/** Copies a store while it is used, and puts a copy back once it is found to be whole. */
@NullMarked
package id.jejak.infra.cli.backup;

import org.jspecify.annotations.NullMarked;
