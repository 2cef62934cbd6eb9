/** What every word of the command line needs: sentences, the data folder, reasons not to run. */
@NullMarked
package id.jejak.infra.cli.base;

import org.jspecify.annotations.NullMarked;
