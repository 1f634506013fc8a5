package cn.reserve.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {
    @TempDir
    Path folder;

    @Test
    void aRunOfOnePartLeavesTheOthersAsTheyWere() throws IOException {
        Path file = folder.resolve("RESULTS.md");
        Results whole = new Results("First run.");
        measured(whole, "list", "One list", "1.00");
        measured(whole, "chain", "Chain", "2.00");
        whole.write(file);
        Results partial = new Results("Second run.");
        measured(partial, "chain", "Chain", "3.00");

        partial.writeInto(file);

        assertThat(Files.readString(file)).isEqualTo("""
                # Results

                First run.

                <!-- part: list -->
                ## One list

                how

                | what | figure | bar | |
                | --- | --- | --- | --- |
                | it | 1.00 | – |  |

                <!-- part: chain -->
                *The measures of this part are of a run of their own.* Second run.

                ## Chain

                how

                | what | figure | bar | |
                | --- | --- | --- | --- |
                | it | 3.00 | – |  |
                """);
    }

    @Test
    void aPartThatBrokeOffTakesNothingAway() throws IOException {
        Path file = folder.resolve("RESULTS.md");
        Results whole = new Results("First run.");
        measured(whole, "chain", "Chain", "2.00");
        whole.write(file);
        String before = Files.readString(file);
        Results broken = new Results("Second run.");
        broken.begins("chain", Options.read(new String[] {"--only", "chain"}));

        broken.writeInto(file);

        assertThat(Files.readString(file)).isEqualTo(before);
    }

    private static void measured(Results results, String part, String title, String figure) {
        results.begins(part, Options.read(new String[] {"--only", part}));
        results.section(title, "how", List.of(Results.plain("it", figure)));
    }
}
