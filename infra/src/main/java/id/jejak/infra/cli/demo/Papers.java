package id.jejak.infra.cli.demo;

import id.jejak.kernel.catalogue.Field;
import id.jejak.kernel.report.ActionPlan;
import id.jejak.kernel.report.ActionPlan.Meeting;
import id.jejak.kernel.report.Document;
import id.jejak.kernel.report.FieldProblem;
import id.jejak.kernel.report.Stage;
import id.jejak.kernel.report.StageProgress;
import id.jejak.kernel.report.StageState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The parts of a government's report that are not figures. */
record Papers(Chance chance, Government government) {
  private static final List<String> PROBLEMS =
      List.of(
          "Tidak ada permasalahan",
          "Data sasaran belum seluruhnya terpadan dengan data kependudukan",
          "Tenaga pelaksana belum mencukupi di wilayah kepulauan",
          "Realisasi anggaran tertunda karena perubahan rencana kerja",
          "Sarana rusak dan menunggu pengadaan");

  private static final LocalDate PLAN_BEGINS = LocalDate.of(2022, 1, 1);
  private static final LocalDate PLAN_ENDS = LocalDate.of(2026, 12, 31);

  List<FieldProblem> problems(int quarter) {
    return Arrays.stream(Field.values())
        .map(field -> new FieldProblem(field.name(), problem(field, quarter)))
        .toList();
  }

  List<StageProgress> stages(int quarter) {
    return Arrays.stream(Stage.values()).map(stage -> stage(stage, quarter)).toList();
  }

  ActionPlan plan(Quarter quarter) {
    return new ActionPlan(
        document(planPaper()),
        Arrays.stream(Field.values()).limit(government.fields()).map(Field::name).toList(),
        PLAN_BEGINS,
        PLAN_ENDS,
        "SIMULASI/" + government.code() + "/2022",
        document(decreePaper()),
        meetings(quarter));
  }

  Pdf planPaper() {
    return new Pdf("Rencana aksi penerapan SPM " + government.name());
  }

  Pdf decreePaper() {
    return new Pdf("Keputusan Tim Penerapan SPM " + government.name());
  }

  private String problem(Field field, int quarter) {
    String subject = government.code() + "/" + field + "/" + quarter + "/problem";
    return PROBLEMS.get((int) chance.between(0, PROBLEMS.size() - 1L, subject));
  }

  /** One stage is done in each quarter, until as many are as the government ever completes. */
  private StageProgress stage(Stage stage, int quarter) {
    int place = stage.ordinal() + 1;
    StageState state =
        place <= Math.min(quarter, government.stages())
            ? StageState.DONE
            : place <= quarter + 1 ? StageState.UNDER_WAY : StageState.NOT_BEGUN;
    return new StageProgress(stage.name(), state.name(), "Tahap ke-" + place, null);
  }

  private List<Meeting> meetings(Quarter quarter) {
    return IntStream.range(0, quarter.number() <= government.meetings() ? 1 : 0)
        .mapToObj(none -> new Meeting(quarter.someDay(), "Rapat Tim Penerapan SPM"))
        .toList();
  }

  private static Document document(Pdf pdf) {
    return new Document(pdf.sha256(), pdf.bytes().length, "application/pdf");
  }
}
