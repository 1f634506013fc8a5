package cn.reserve.library.policydoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.reserve.library.content.Sha256;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ClauseTextTest {
    private static final Sha256 SUM = new Sha256("0".repeat(64));

    @Test
    void cutsATextWhereItsNumbersStand() {
        assertThat(ClauseText.of("通知\n\n一、工作目标\n到2027年增长。\n（一）工业。更新设备。\n1．机床。\n第二条 范围\n"))
                .extracting(ClauseText::line, ClauseText::depth, ClauseText::label, ClauseText::heading)
                .containsExactly(
                        tuple(1, 0, "", "通知"),
                        tuple(3, 1, "一、", "工作目标"),
                        tuple(5, 2, "（一）", "工业"),
                        tuple(6, 3, "1．", "机床"),
                        tuple(7, 1, "第二条", "范围"));
    }

    @Test
    void joinsASentenceThatAPageParted() {
        ClauseText clause = ClauseText.of("（一）工业\n聚焦晶硅光伏、电子信息、清洁能源等生产设备处于中高水平的清洁能\n\n源行业。\n")
                .getFirst();

        assertThat(clause.body()).contains("清洁能源行业");
    }

    @Test
    void showsAWordWithWhatSurroundsIt() {
        String text = "前".repeat(60) + "电梯" + "后".repeat(200);

        Excerpt excerpt = Excerpt.of(text, " 电梯 ");

        assertThat(excerpt).isEqualTo(new Excerpt("…" + "前".repeat(40), "电梯", "后".repeat(80) + "…"));
        assertThat(Excerpt.of("Loan of the Bank", "BANK").match()).isEqualTo("Bank");
        assertThat(Excerpt.of("标题里才有", "没有").match()).isEmpty();
    }

    @Test
    void takesOnlyUtf8Text() {
        byte[] other = "这不是统一码文本，而是另一种编码".getBytes(Charset.forName("GB18030"));

        assertThatThrownBy(() -> SentText.of(other, SUM)).hasMessageContaining("content.refused");
        assertThatThrownBy(
                        () -> SentText.of("\0 with a zero character inside it".getBytes(StandardCharsets.UTF_8), SUM))
                .hasMessageContaining("content.refused");
        assertThatThrownBy(() -> SentText.of("字".repeat(20_001).getBytes(StandardCharsets.UTF_8), SUM))
                .hasMessageContaining("content.refused");
        SentText text = SentText.of("\uFEFF一二三四五六七八九十\r\n一二三四五六七八九十\f末".getBytes(StandardCharsets.UTF_8), SUM);
        assertThat(text.content()).isEqualTo("一二三四五六七八九十\n一二三四五六七八九十\n末");
        assertThat(text.lines()).isEqualTo(3);
    }
}
