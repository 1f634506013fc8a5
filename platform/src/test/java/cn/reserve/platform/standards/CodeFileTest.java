package cn.reserve.platform.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.reserve.platform.rest.ProblemException;
import cn.reserve.platform.rest.Violation;
import cn.reserve.platform.sheet.SheetColumn;
import cn.reserve.platform.sheet.SheetWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CodeFileTest {

    @Test
    void headingsMayComeInAnyOrder() {
        CodeFile file = read(CodeTable.DIVISIONS, "name,parent_code,level,code\n自流井区,510300,county,510302\n");

        assertThat(file.rows()).containsEntry("510302", new CodeRow("510302", "自流井区", "510300", "county", Map.of()));
    }

    @Test
    void aWorkbookReadsLikeTheCsv() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = SheetWriter.open(out)) {
            writer.sheet(
                            "d",
                            List.of(
                                    SheetColumn.of("code"),
                                    SheetColumn.of("name"),
                                    SheetColumn.of("level"),
                                    SheetColumn.of("parent_code")))
                    .row("510302", "自流井区", "county", "510300");
        }

        CodeFile file = CodeFile.read(CodeTable.DIVISIONS, new ByteArrayInputStream(out.toByteArray()));

        assertThat(file.rows()).containsEntry("510302", new CodeRow("510302", "自流井区", "510300", "county", Map.of()));
    }

    @Test
    void missingUnknownAndRepeatedHeadingsAreNamed() {
        assertThatThrownBy(() -> read(CodeTable.DIVISIONS, "code,name,name,colour\n"))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("codes.headings");
                    assertThat(refusal.violations())
                            .extracting(Violation::field, Violation::rule)
                            .containsExactly(
                                    org.assertj.core.groups.Tuple.tuple("C1", "heading-twice"),
                                    org.assertj.core.groups.Tuple.tuple("D1", "unknown-heading"),
                                    org.assertj.core.groups.Tuple.tuple("level", "heading-missing"),
                                    org.assertj.core.groups.Tuple.tuple("parent_code", "heading-missing"));
                });
    }

    @Test
    void aWrongRowIsRefusedWithItsCellAndTheRightOnesStay() {
        CodeFile file = read(CodeTable.DIVISIONS, """
                code,name,level,parent_code
                510302,自流井区,county,510300
                51030,贡井区,county,510300
                510304,,county,510300
                510302,重复,county,510300
                """);

        assertThat(file.rows()).containsOnlyKeys("510302");
        assertThat(file.refusedRows()).isEqualTo(3);
        assertThat(file.refused())
                .extracting(ImportNote::line, ImportNote::cell, ImportNote::rule)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3, "A3", "division-code"),
                        org.assertj.core.groups.Tuple.tuple(4, "B4", "not-blank"),
                        org.assertj.core.groups.Tuple.tuple(5, "A5", "code-twice"));
        assertThat(file.refusedCodes()).contains("510304");
    }

    @Test
    void aBankWithoutNumberIsKnownByItsNameAndAWrongCheckDigitIsAWarning() {
        CodeFile file = read(CodeTable.BANKS, """
                short_name,cnaps_number_12,in_21_relending_list
                国家开发银行,,1
                某银行,102100099995,0
                """);

        assertThat(file.rows()).containsOnlyKeys("国家开发银行", "102100099995");
        assertThat(file.warnings()).extracting(ImportNote::rule).containsExactly("cnaps-check-digit");
        assertThat(file.refused()).isEmpty();
    }

    @Test
    void daysNeedARealDateAndAFlag() {
        CodeFile file = read(CodeTable.WORKDAYS, """
                date,is_workday,holiday
                2026-10-01,0,国庆节
                2026-02-30,0,
                2026-10-09,yes,
                """);

        assertThat(file.rows()).containsOnlyKeys("2026-10-01");
        assertThat(file.refused()).extracting(ImportNote::cell).containsExactly("A3", "B4");
    }

    @Test
    void aFileWithoutRowsIsRefused() {
        assertThatThrownBy(() -> read(CodeTable.DIVISIONS, "code,name,level,parent_code\n"))
                .hasMessage("codes.empty");
        assertThatThrownBy(() -> read(CodeTable.DIVISIONS, "")).hasMessage("codes.empty");
    }

    @Test
    void comparisonTellsAddedChangedRetiredAndKept() {
        CodeRow old = new CodeRow("1", "旧", null, null, Map.of());
        CodeRow same = new CodeRow("2", "同", null, null, Map.of());
        CodeRow gone = new CodeRow("3", "去", null, null, Map.of());
        CodeRow refused = new CodeRow("4", "拒", null, null, Map.of());
        CodeRow renamed = new CodeRow("1", "新", null, null, Map.of());
        CodeRow fresh = new CodeRow("5", "增", null, null, Map.of());

        CodeDifference difference = CodeDifference.between(
                Map.of("1", old, "2", same, "3", gone, "4", refused),
                Map.of("1", renamed, "2", same, "5", fresh),
                Set.of("4"),
                code -> true);

        assertThat(difference.added()).containsExactly(fresh);
        assertThat(difference.changed()).containsExactly(renamed);
        assertThat(difference.retired()).containsExactly("3");
        assertThat(difference.unchanged()).isEqualTo(1);
    }

    private static CodeFile read(CodeTable table, String csv) {
        return CodeFile.read(table, new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }
}
