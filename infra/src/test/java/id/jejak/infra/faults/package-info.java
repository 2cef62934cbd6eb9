/** Processes that are killed, paused and restarted under load, and what must hold all the same. */
@NullMarked
package id.jejak.infra.faults;

import org.jspecify.annotations.NullMarked;
