package id.jejak.command;

import java.time.Instant;

/** The moment a request reached the edge, before any waiting; it decides what is on time. */
public record Arrived(Instant at) {}
