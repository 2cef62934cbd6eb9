package id.jejak.kernel.catalogue;

import java.util.List;

/** A basic service (jenis pelayanan dasar) with the quality items it is measured by. */
public record Service(
    String code,
    Level level,
    Field field,
    String nameId,
    String nameEn,
    String recipientsId,
    List<Item> items) {
  public Service {
    items = List.copyOf(items);
  }
}
