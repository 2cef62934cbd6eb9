/** Accounts: who may sign in, in which roles, and what ties he has. */
@NullMarked
package id.jejak.command.account;

import org.jspecify.annotations.NullMarked;
