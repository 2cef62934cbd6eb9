/** What everybody may see: the register, the services, the windows and the policies. */
@NullMarked
package id.jejak.query.open;

import org.jspecify.annotations.NullMarked;
