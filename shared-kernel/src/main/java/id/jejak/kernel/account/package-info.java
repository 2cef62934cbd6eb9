/** Accounts, roles and their scopes. */
@NullMarked
package id.jejak.kernel.account;

import org.jspecify.annotations.NullMarked;
