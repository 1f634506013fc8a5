package cn.reserve.benchmarks;

import cn.reserve.localstack.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What the whole platform costs at rest after its second start: seconds until ready and memory of each process. */
final class Footprint {
    private Footprint() {}

    static void run(BenchStack bench, Results results) throws IOException {
        List<Results.Row> rows = new ArrayList<>();
        rows.add(Results.atMost("second start until ready", bench.secondStart().toMillis() / 1000.0, 60, "s"));
        double sum = 0;
        for (Part part : Part.values()) {
            long mebibytes = Cpu.residentMebibytes(bench.process(part));
            sum += mebibytes;
            rows.add(Results.plain(part.en(), mebibytes + " MiB"));
        }
        rows.add(Results.atMost("all processes together", sum / 1024, 2.5, "GiB"));
        results.section(
                "Start and memory",
                "Second start on a data folder with the demo set; memory is the proportional set size (shared pages counted once).",
                rows);
    }
}
