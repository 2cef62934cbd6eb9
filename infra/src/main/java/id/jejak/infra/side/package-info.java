/** Which side of the product a process is: one jar, run as both or as one of many. */
@NullMarked
package id.jejak.infra.side;

import org.jspecify.annotations.NullMarked;
