/** Stores, secures, wires and boots; holds no business rule. */
@NullMarked
package id.jejak.infra;

import org.jspecify.annotations.NullMarked;
