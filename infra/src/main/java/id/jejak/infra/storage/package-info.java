/** Files of ours on disk: durable, recognised by kind and version, or refused with a reason. */
@NullMarked
package id.jejak.infra.storage;

import org.jspecify.annotations.NullMarked;
