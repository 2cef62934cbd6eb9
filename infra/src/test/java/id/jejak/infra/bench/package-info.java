/** The benchmark: our engine against the store by itself and against others' engines. */
@NullMarked
package id.jejak.infra.bench;

import org.jspecify.annotations.NullMarked;
