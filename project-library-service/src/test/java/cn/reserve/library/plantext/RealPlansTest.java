package cn.reserve.library.plantext;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.library.plantext.PlanReading.ReadMeasure;
import cn.reserve.library.plantext.PlanReading.ReadTarget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** The plans of three governments, where the machine has them ({@code SHARED_DIR} or {@code ../shared}); says so where it has not. */
class RealPlansTest {
    private static final Logger LOG = Logger.getLogger(RealPlansTest.class);

    @Test
    void readsZiyang() throws IOException {
        Optional<PlanReading> found = reading("ziyang-2024-7-plan.zh.txt");
        if (found.isEmpty()) {
            return;
        }
        PlanReading read = found.get();
        assertThat(read.structure()).isEqualTo(PlanStructure.ANNEX_TABLE);
        assertThat(read.measures()).hasSize(42);
        assertThat(read.measures().stream().filter(row -> row.leads().isEmpty()))
                .extracting(ReadMeasure::text)
                .containsExactly("加快发展“换新+回收”物流体系和新模式");
        assertThat(read.targets()).extracting(ReadTarget::dueYear).containsOnly(2027);
        assertThat(read.targets()).hasSize(9);
        assertThat(read.unread()).hasSize(5);
    }

    @Test
    void readsZigong() throws IOException {
        Optional<PlanReading> found = reading("zigong-2024-11-plan.en.txt");
        if (found.isEmpty()) {
            return;
        }
        PlanReading read = found.get();
        assertThat(read.structure()).isEqualTo(PlanStructure.ANNEX_LINES);
        assertThat(read.measures())
                .hasSize(33)
                .allSatisfy(row -> assertThat(row.leads()).hasSize(1));
        assertThat(read.targets()).hasSize(19);
        assertThat(read.targets()).anySatisfy(target -> {
            assertThat(target.indicator()).isEqualTo("gas pipelines reconstructed");
            assertThat(target.value()).isEqualByComparingTo("1000");
        });
    }

    @Test
    void readsHeilongjiangWhereItNamesLeadUnits() throws IOException {
        Optional<PlanReading> found = reading("heilongjiang-2024-plan.zh.txt");
        if (found.isEmpty()) {
            return;
        }
        PlanReading read = found.get();
        assertThat(read.structure()).isEqualTo(PlanStructure.LEAD_SENTENCES);
        assertThat(read.measures())
                .hasSize(45)
                .allSatisfy(row -> assertThat(row.leads()).isNotEmpty());
        assertThat(read.unread().stream().filter(line -> line.reason() == UnreadReason.NONE_LEADS))
                .hasSize(3);
        assertThat(read.targets()).hasSize(15);
    }

    private static Optional<PlanReading> reading(String name) throws IOException {
        String given = System.getProperty("SHARED_DIR", System.getenv().getOrDefault("SHARED_DIR", ""));
        Path root = Path.of(System.getProperty("repository.root", ".."));
        Path folder = given.isEmpty() ? root.resolve("../shared") : Path.of(given);
        Path file = folder.resolve("policy").resolve(name);
        if (Files.isReadable(file)) {
            return Optional.of(PlanText.read(Files.readString(file)));
        }
        LOG.warnf("not checked against %s: no such file here (set SHARED_DIR to the folder that holds policy/)", name);
        return Optional.empty();
    }
}
