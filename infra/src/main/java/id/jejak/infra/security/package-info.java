/** Knows who is signed in, what he may ask, and hands on an actor. */
@NullMarked
package id.jejak.infra.security;

import org.jspecify.annotations.NullMarked;
