/** The words of the command line. */
@NullMarked
package id.jejak.infra.cli;

import org.jspecify.annotations.NullMarked;
