/** The quarterly report: its ids, figures and events. */
@NullMarked
package id.jejak.kernel.report;

import org.jspecify.annotations.NullMarked;
