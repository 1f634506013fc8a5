package cn.reserve.platform.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.platform.notice.Mails.Item;
import cn.reserve.platform.rest.Language;
import java.util.List;
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
    void saysWhereToChooseOtherwise() {
        Item item = new Item("kind", Audience.person("p"), "x", "/x");

        assertThat(MailTextPolicy.text(List.of(item), "https://reserve.example", Language.ENGLISH))
                .contains("https://reserve.example/x")
                .endsWith("https://reserve.example/notices/settings\n");
    }
}
