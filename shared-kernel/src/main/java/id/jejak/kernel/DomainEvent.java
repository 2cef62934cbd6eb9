package id.jejak.kernel;

/**
 * A fact that happened. Every event belongs to one sealed family (a nested record of a sealed
 * interface listed in {@link EventFamilies}); its stored type is the record's simple name.
 */
public interface DomainEvent {}
