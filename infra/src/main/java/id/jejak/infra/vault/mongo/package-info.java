/** The vault in a MongoDB database of its own. */
@NullMarked
package id.jejak.infra.vault.mongo;

import org.jspecify.annotations.NullMarked;
