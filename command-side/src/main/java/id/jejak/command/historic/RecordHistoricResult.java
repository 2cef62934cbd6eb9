package id.jejak.command.historic;

import id.jejak.command.Command;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.historic.HistoricBasis;
import id.jejak.kernel.historic.HistoricMatter;
import id.jejak.kernel.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** Record what a source published of an earlier time. */
public record RecordHistoricResult(
    HistoricMatter matter,
    String period,
    String category,
    RegionCode region,
    @Nullable Integer rank,
    @Nullable Integer of,
    @Nullable String value,
    @Nullable String label,
    HistoricBasis basis,
    String source,
    @Nullable String note,
    Actor by)
    implements Command {
  @Override
  public String stream() {
    return matter.stream(period);
  }
}
