/** The quarterly report from its first figure to its approval. */
@NullMarked
package id.jejak.command.report;

import org.jspecify.annotations.NullMarked;
