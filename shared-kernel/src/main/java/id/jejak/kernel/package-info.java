/** What both sides must read the same way: facts, rules with arithmetic, and the ledger's shape. */
@NullMarked
package id.jejak.kernel;

import org.jspecify.annotations.NullMarked;
