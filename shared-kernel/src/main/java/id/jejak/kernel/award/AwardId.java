package id.jejak.kernel.award;

/** One category of one edition; its stream is {@code award/2024/PROVINCE}. */
public record AwardId(int edition, String category) {
  /** The id of a stream that is known to be an award's. */
  public static AwardId ofStream(String stream) {
    String[] parts = stream.split("/");
    return new AwardId(Integer.parseInt(parts[1]), parts[2]);
  }

  public String stream() {
    return "award/" + edition + "/" + category;
  }

  @Override
  public String toString() {
    return edition + "/" + category;
  }
}
