package cn.reserve.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** The parts of a run, one after the other; one that breaks off says so in the results and lets the others go on. */
final class Parts {
    private final Options options;
    private final Results results;
    private boolean broken;

    Parts(Options options, Results results) {
        this.options = options;
        this.results = results;
    }

    /** What a part does. */
    interface Part {
        void run() throws IOException, SQLException, InterruptedException;
    }

    void run(String name, Part part) throws InterruptedException {
        if (!results.begins(name, options)) {
            return;
        }
        try {
            part.run();
        } catch (IOException | SQLException | RuntimeException cause) {
            broken = true;
            cause.printStackTrace();
            results.section(
                    "Part " + name + " broke off",
                    "What follows was not measured.",
                    List.of(new Results.Row(
                            "reason",
                            String.valueOf(cause.getMessage())
                                    .lines()
                                    .findFirst()
                                    .orElse(""),
                            "none",
                            "**missed**")));
        }
    }

    /** Whether a part broke off. */
    boolean areBroken() {
        return broken;
    }
}
