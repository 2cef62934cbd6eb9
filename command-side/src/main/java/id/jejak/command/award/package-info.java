/** Award editions, and a category's way from nomination to announcement. */
@NullMarked
package id.jejak.command.award;

import org.jspecify.annotations.NullMarked;
