package cn.reserve.platform.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.platform.notice.Mails.Item;
import cn.reserve.platform.rest.Language;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MailTextPolicyTest {
    @Test
    void aSubjectIsOneLineWhateverARecordIsCalled() {
        Item item = new Item("kind", Audience.person("p"), "x", "/x");

        String subject = MailTextPolicy.subject(List.of(item, item), true, Language.CHINESE);

        assertThat(subject).isEqualTo("【设备更新项目储备平台】今日通知 2 条");
    }

    @Test
    void noNameOfARecordBreaksTheHead() {
        Item item = new Item("kind\r\nBcc: everybody@example.com", Audience.person("p"), "x", "/x");

        assertThat(MailTextPolicy.subject(List.of(item), false, Language.ENGLISH))
                .doesNotContain("\r", "\n");
    }

    @Test
    void aLongSubjectInChineseIsReadByEveryMailProgram() {
        String subject = "【设备更新项目储备平台】项目“自流井区老旧小区电梯更新改造与智能化提升工程（二期）”被退回 𠮷";

        String encoded = MailTextPolicy.encoded(subject);

        assertThat(encoded.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(77));
        assertThat(encoded.lines()
                        .map(line -> line.strip().replaceAll("^=\\?UTF-8\\?B\\?|\\?=$", ""))
                        .map(word -> new String(Base64.getDecoder().decode(word), StandardCharsets.UTF_8))
                        .collect(Collectors.joining()))
                .isEqualTo(subject);
    }

    @Test
    void saysWhereToChooseOtherwise() {
        Item item = new Item("kind", Audience.person("p"), "x", "/x");

        assertThat(MailTextPolicy.text(List.of(item), "https://reserve.example", Language.ENGLISH))
                .contains("https://reserve.example/x")
                .endsWith("https://reserve.example/notices/settings\n");
    }

    @Test
    void cutsALongSubjectBetweenCharacters() {
        Item item = new Item("𠮷".repeat(200), Audience.person("p"), "x", "/x");

        String subject = MailTextPolicy.subject(List.of(item), false, Language.CHINESE);

        assertThat(subject.codePointCount(0, subject.length())).isEqualTo(150);
        assertThat(subject).endsWith("𠮷…");
    }

    @Test
    void aDigestHasAnEnd() {
        List<Item> items = IntStream.rangeClosed(1, 130)
                .mapToObj(number -> new Item("kind", Audience.person("p"), "x", "/x/" + number))
                .toList();

        assertThat(MailTextPolicy.text(items, "https://reserve.example", Language.CHINESE))
                .contains("/x/100", "另有 30 条通知", "https://reserve.example/notices")
                .doesNotContain("/x/101");
        assertThat(MailTextPolicy.text(items.subList(0, 100), "https://reserve.example", Language.CHINESE))
                .contains("/x/100")
                .doesNotContain("另有");
    }
}
