package cn.reserve.supplydemand.submission.workbook;

import static cn.reserve.supplydemand.round.RoundFixture.COUNTY;
import static cn.reserve.supplydemand.submission.SubmissionFixture.motor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import cn.reserve.supplydemand.participant.ParticipantFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people and programs make of a workbook on its way: read as it is meant, or named as what it is. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class BadWorkbooksTest {
    @Inject
    ParticipantFixture participants;

    @SuppressWarnings("NullAway.Init")
    private OwnSheets sheets;

    private String model = "";

    @BeforeEach
    void anEnterpriseThatBegan() {
        sheets = OwnSheets.begun(TestTokens.enterprise(participants.verified(COUNTY), COUNTY));
        model = "YE5-" + UUID.randomUUID().toString().substring(0, 6);
    }

    /** What comes in, and the code of the refusal, or the broken rule and its cell, or the value as it is read. */
    static Stream<Arguments> badInput() {
        return Stream.of(
                problem("a heading that was changed", book -> book.set(0, "年产能", "产量"), "submission-workbook.headings"),
                problem("a heading that was deleted", book -> book.set(0, "年产能", null), "submission-workbook.headings"),
                problem(
                        "a file for another enterprise",
                        book -> identified(book, "enterprise", "91510300MA6TEST016"),
                        "submission-workbook.other-enterprise"),
                problem(
                        "a file of another round",
                        book -> identified(book, "round", UUID.randomUUID().toString()),
                        "submission-workbook.other-round"),
                problem(
                        "an older template",
                        book -> identified(book, "template.SUPPLY", "0"),
                        "submission-workbook.other-template"),
                problem(
                        "a file that was made elsewhere",
                        book -> book.without(Identification.SHEET),
                        "submission-workbook.unknown"),
                problem(
                        "no sheet of the round",
                        book -> book.without(Book.SUPPLY).without(Book.DEMAND),
                        "submission-workbook.no-sheets"),
                file("a macro workbook", file -> Book.with(file, "xl/vbaProject.bin"), "sheet.macro"),
                file(
                        "a renamed CSV",
                        file -> "编号,产品名称\n1,电机\n".getBytes(StandardCharsets.UTF_8),
                        "sheet.not-a-workbook"),
                file(
                        "an encrypted workbook",
                        file -> new byte[] {
                            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0
                        },
                        "sheet.encrypted"),
                file("half a file", file -> Arrays.copyOf(file, file.length / 2), "sheet.damaged"),
                wrong("merged cells", book -> book.motor(2, "M2").merge(1, 2, "年产能"), "merged-cells", "I2"),
                wrong("a formula", book -> book.set(1, "年产能", new Book.Formula("A1+1")), "formula", "I2"),
                wrong(
                        "a link to another file",
                        book -> book.set(1, "年产能", new Book.Formula("[1]Sheet1!A1")),
                        "formula",
                        "I2"),
                wrong("a unit that is not the column's", book -> book.set(1, "最低单价", "2万元"), "number-alone", "J2"),
                wrong("a currency", book -> book.set(1, "最低单价", "¥20000"), "number-alone", "J2"),
                wrong("thousands in the wrong place", book -> book.set(1, "年产能", "1,00"), "type-number", "I2"),
                wrong("a number that no row has", book -> book.set(1, "编号", 99), "row-number", "A2"),
                wrong(
                        "the same row twice in the file",
                        book -> book.motor(2, String.valueOf(book.get(1, "型号"))),
                        "row-same-as",
                        "A3"),
                wrong("a choice that there is not", book -> book.set(1, "设备类别", "飞机"), "choice", "D2"),
                wrong("a rule across columns", book -> book.set(1, "最低单价", 30000), "cross-rule", "J2"),
                tolerated("columns that changed places", book -> book.swap("型号", "年产能"), "yearlyCapacity", "1000"),
                tolerated("Chinese headings alone", book -> book.set(0, "年产能", "年产能"), "yearlyCapacity", "1000"),
                tolerated(
                        "scientific notation as text",
                        book -> book.set(1, "年产能", "1.2E+05"),
                        "yearlyCapacity",
                        "120000"),
                tolerated(
                        "scientific notation as a number",
                        book -> book.set(1, "年产能", 1.2E+05),
                        "yearlyCapacity",
                        "120000"),
                tolerated("full-width digits", book -> book.set(1, "年产能", "１２，０００"), "yearlyCapacity", "12000"),
                tolerated("thousand separators", book -> book.set(1, "最高单价", "1,250,000.50"), "priceTo", "1250000.5"),
                tolerated("the column's own unit", book -> book.set(1, "交货周期", "45 天"), "deliveryDays", "45"),
                tolerated("an external sheet beside it", book -> book.set(1, "售后服务", "质保三年"), "afterSales", "质保三年"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badInput")
    void readsWhatCanBeReadAndNamesWhatCannot(
            String name,
            UnaryOperator<Book> edit,
            UnaryOperator<byte[]> damage,
            @Nullable String code,
            @Nullable String rule,
            String where,
            String value) {
        Book book = edit.apply(sheets.download().motor(1, model));

        ValidatableResponse answer = sheets.check(damage.apply(book.bytes()));

        if (code != null) {
            answer.statusCode(422).body("code", equalTo(code));
        } else if (rule != null) {
            answer.statusCode(200)
                    .body("wrong.rule", hasItem(rule))
                    .body("wrong.cell", hasItem(where))
                    .body("sheets[0].wrongRows", equalTo(rule.equals("merged-cells") ? 2 : 1));
        } else {
            answer.statusCode(200).body("wrong", empty()).body("sheets[0].changes[0].values." + where, equalTo(value));
        }
        assertThat(sheets.models()).isEmpty();
    }

    @Test
    void readsDaysAndMonthsAsPeopleWriteThem() {
        for (Object month : List.of("2026年9月", "2026/09", "２０２６－９", "2026-09-01", LocalDate.of(2026, 9, 30))) {
            Book book = sheets.download();
            demand(book, month);
            sheets.check(book)
                    .statusCode(200)
                    .body("wrong", empty())
                    .body("sheets[1].changes[0].values.purchaseMonth", equalTo("2026-09"));
        }
        Book wrong = sheets.download();
        demand(wrong, "明年秋天");
        sheets.check(wrong).body("wrong.rule", contains("type-month")).body("wrong.sheet", contains(Book.DEMAND));
    }

    private static void demand(Book book, Object month) {
        List<@Nullable Object> cells = new ArrayList<>(Collections.nCopies(20, (Object) null));
        Map.<String, Object>of(
                        "需求类型",
                        "技术改造",
                        "拟购设备",
                        "锅炉",
                        "设备类别",
                        "锅炉",
                        "主要技术要求",
                        "2 t/h",
                        "数量",
                        1,
                        "总预算",
                        BigDecimal.TEN,
                        "计划采购月份",
                        month,
                        "是否需要融资",
                        "否",
                        "是否智改数转",
                        "是",
                        "是否绿色化改造",
                        "是")
                .forEach((heading, value) -> cells.set(book.column(Book.DEMAND, heading), value));
        book.sheet(Book.DEMAND).add(cells);
    }

    @Test
    void namesTheSameKeyTwiceAndWhatIsStoredAlready() {
        sheets.stored(motor());
        sheets.stored(motor());
        Book book = sheets.download();
        String first = String.valueOf(book.get(1, "型号"));
        book.set(2, "型号", first).set(1, "年产能", "很多");
        sheets.check(book).body("wrong.rule", hasItems("type-number", "row-stored-already"));

        Book twice = sheets.download().set(2, "编号", 1);
        sheets.check(twice).body("wrong.rule", contains("row-number-twice")).body("sheets[0].changes", hasSize(1));
    }

    private static Arguments problem(String name, UnaryOperator<Book> edit, String code) {
        return Arguments.of(name, edit, UnaryOperator.<byte[]>identity(), code, null, "", "");
    }

    private static Arguments file(String name, UnaryOperator<byte[]> damage, String code) {
        return Arguments.of(name, UnaryOperator.<Book>identity(), damage, code, null, "", "");
    }

    private static Arguments wrong(String name, UnaryOperator<Book> edit, String rule, String cell) {
        return Arguments.of(name, edit, UnaryOperator.<byte[]>identity(), null, rule, cell, "");
    }

    private static Arguments tolerated(String name, UnaryOperator<Book> edit, String key, String value) {
        return Arguments.of(name, edit, UnaryOperator.<byte[]>identity(), null, null, key, value);
    }

    private static Book identified(Book book, String key, String value) {
        book.sheet(Identification.SHEET).stream()
                .filter(row -> key.equals(row.getFirst()))
                .forEach(row -> row.set(1, value));
        return book;
    }
}
