/** The demonstration: a province year re-enacted over HTTP with invented figures. */
@NullMarked
package id.jejak.infra.cli.demo;

import org.jspecify.annotations.NullMarked;
