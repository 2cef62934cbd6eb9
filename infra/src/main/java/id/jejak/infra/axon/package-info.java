/** Wires aggregates, command bus and the way of a command from the edge to its aggregate. */
@NullMarked
package id.jejak.infra.axon;

import org.jspecify.annotations.NullMarked;
