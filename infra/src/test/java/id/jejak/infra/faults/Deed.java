package id.jejak.infra.faults;

import id.jejak.kernel.catalogue.Catalogue;
import id.jejak.kernel.catalogue.Field;
import id.jejak.kernel.catalogue.Level;
import id.jejak.kernel.catalogue.Service;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a sender asks to be done.
 *
 * @param view where it shows
 */
record Deed(String method, String path, String body, String view) {
  static final String PERIOD = "2025-Q1";
  private static final String WINDOW = "/api/windows/" + PERIOD;
  private static final Instant UNTIL = Instant.parse("2040-01-01T00:00:00Z");

  /** What somebody does for the so many-th time. */
  @FunctionalInterface
  interface Deeds {
    Deed deed(int number);
  }

  /** A team enters its report's parts, hands it in and takes it back, over and over. */
  static Deeds ofTeam(String region) {
    String report = "/api/reports/" + PERIOD + "/" + region;
    return number -> {
      var field = Field.values()[number / 6 % Field.values().length];
      return switch (number % 6) {
        case 0 -> part(report, "/budget", List.of(budget(field, number)));
        case 1 -> part(report, "/problems", List.of(problem(field, number)));
        case 2 -> part(report, "/achievements", achievements(field, number));
        case 3 -> part(report, "/stages", stages(number));
        case 4 -> new Deed("POST", report + "/submission", "", report);
        default -> new Deed("POST", report + "/withdrawal", "", report);
      };
    };
  }

  /** An administrator changes the one window that others change too, and opens an account. */
  static Deeds ofAdministrator(String name, List<String> regions) {
    return number -> {
      if (number % 10 == 9) return account(name + "-" + number);
      var exception =
          Map.of(
              "region", regions.get(number % regions.size()),
              "until", UNTIL.plus(number, ChronoUnit.HOURS).toString(),
              "reason", name + " " + number);
      return new Deed("POST", WINDOW + "/exceptions", json(exception), WINDOW);
    };
  }

  /** Somebody who may sign in once this is done. */
  private static Deed account(String userName) {
    return opening(userName, Map.of("role", "REGION", "region", "11"));
  }

  static Deed opening(String userName, Map<String, String> role) {
    var body =
        Map.of(
            "userName",
            userName,
            "displayName",
            "Uji",
            "password",
            ProductProcess.PASSWORD,
            "roles",
            List.of(role));
    return new Deed("POST", "/api/accounts", json(body), "/api/windows");
  }

  private static Deed part(String report, String part, List<?> body) {
    return new Deed("PUT", report + part, json(body), report);
  }

  private static Map<String, Object> budget(Field field, int number) {
    return Map.of(
        "field", field.name(), "need", 1_000L + number, "allocation", 900L, "realisation", 100L);
  }

  private static Map<String, String> problem(Field field, int number) {
    return Map.of("field", field.name(), "text", "Masalah " + number);
  }

  private static List<Map<String, String>> stages(int number) {
    return List.of(
        Map.of("stage", "DATA_COLLECTION", "state", "DONE", "note", "Langkah " + number));
  }

  private static List<Map<String, Object>> achievements(Field field, int number) {
    return Catalogue.current().services(Level.PROVINCE).stream()
        .filter(service -> service.field() == field)
        .limit(1)
        .map(service -> achievement(service, number))
        .toList();
  }

  private static Map<String, Object> achievement(Service service, int number) {
    return Map.of("service", service.code(), "required", 4_000, "served", number % 4_000);
  }

  static String json(Object value) {
    return JsonMapper.shared().writeValueAsString(value);
  }
}
