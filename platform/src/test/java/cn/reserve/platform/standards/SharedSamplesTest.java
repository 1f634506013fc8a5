package cn.reserve.platform.standards;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.platform.sheet.CsvReader;
import cn.reserve.platform.sheet.SheetLimits;
import cn.reserve.platform.sheet.SheetRow;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** The published sample files, where the machine has them ({@code SHARED_DIR} or {@code ../shared}); says so where it has not. */
class SharedSamplesTest {

    private static final Logger LOG = Logger.getLogger(SharedSamplesTest.class);

    @Test
    void validCodesAreValid() throws IOException {
        for (SheetRow row : rows("uscc_valid_samples.csv")) {
            assertThat(Uscc.check(row.cell(0).text())).as(row.cell(0).text()).isEqualTo(Verdict.VALID);
        }
    }

    @Test
    void invalidCodesAreNot() throws IOException {
        for (SheetRow row : rows("uscc_invalid_samples.csv")) {
            String code = row.cell(0).text();
            boolean shape = row.cell(1).text().startsWith("bad_");

            assertThat(Uscc.check(code)).as(code).isNotEqualTo(Verdict.VALID);
            if (shape) {
                assertThat(Uscc.check(code)).as(code).isEqualTo(Verdict.INVALID);
            }
        }
    }

    @Test
    void bankNumbersAreJudgedAsTheFileSays() throws IOException {
        for (SheetRow row : rows("banks_china.csv")) {
            String number = row.cell(4).text();
            if (!number.isEmpty()) {
                Verdict expected = row.cell(5).text().equals("1") ? Verdict.VALID : Verdict.WRONG_CHECK_CHARACTER;
                assertThat(CnapsNumber.check(number)).as(number).isEqualTo(expected);
            }
        }
    }

    @Test
    void everyOfficialTableReadsWithoutRefusal() throws IOException {
        assertReads(CodeTable.DIVISIONS, "regions_china_to_county.csv");
        assertReads(CodeTable.DIVISIONS, "regions_sichuan_heilongjiang.csv");
        assertReads(CodeTable.DIVISIONS, "regions_zigong_ziyang_to_town.csv");
        assertReads(CodeTable.INDUSTRIES, "industries_gbt4754_2017.csv");
        assertReads(CodeTable.BANKS, "banks_china.csv");
        assertReads(CodeTable.WORKDAYS, "workdays_2024_2027.csv");
    }

    private static void assertReads(CodeTable table, String name) throws IOException {
        Optional<Path> file = file(name);
        if (file.isPresent()) {
            try (InputStream in = Files.newInputStream(file.get())) {
                CodeFile read = CodeFile.read(table, in);
                assertThat(read.refused()).isEmpty();
                assertThat(read.rows()).hasSize(read.read());
            }
        }
    }

    private static List<SheetRow> rows(String name) throws IOException {
        List<SheetRow> rows = new ArrayList<>();
        Optional<Path> file = file(name);
        if (file.isPresent()) {
            try (InputStream in = Files.newInputStream(file.get())) {
                CsvReader.rows(in, SheetLimits.standard(), rows::add);
            }
            rows.removeFirst();
        }
        return rows;
    }

    private static Optional<Path> file(String name) {
        String given = System.getProperty("SHARED_DIR", System.getenv().getOrDefault("SHARED_DIR", ""));
        Path root = Path.of(System.getProperty("repository.root", ".."));
        Path folder = given.isEmpty() ? root.resolve("../shared") : Path.of(given);
        Path file = folder.resolve("data").resolve(name);
        if (Files.isReadable(file)) {
            return Optional.of(file);
        }
        LOG.warnf("not checked against %s: no such file here (set SHARED_DIR to the folder that holds data/)", name);
        return Optional.empty();
    }
}
