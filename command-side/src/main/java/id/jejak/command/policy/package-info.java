/** The adoption of scoring and award policies with all their parameters. */
@NullMarked
package id.jejak.command.policy;

import org.jspecify.annotations.NullMarked;
