package cn.reserve.library.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.platform.rest.Messages;
import cn.reserve.platform.rest.Wording;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LibraryNoticeTest {
    @ParameterizedTest
    @EnumSource
    void hasItsWords(LibraryNotice notice) {
        for (String part : new String[] {"", ".todo", ".name"}) {
            Optional<Wording> words = Messages.wording("notice." + notice.key() + part, "木马");
            assertThat(words).as(part).isPresent();
            assertThat(words.get().zh()).containsPattern("\\p{IsHan}");
        }
        assertThat(Messages.wording("notice." + notice.key(), "木马")
                        .orElseThrow()
                        .en())
                .contains("木马");
    }
}
