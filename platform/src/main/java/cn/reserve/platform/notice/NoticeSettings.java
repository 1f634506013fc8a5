package cn.reserve.platform.notice;

import cn.reserve.platform.rest.Language;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one person has chosen.
 *
 * @param version 0 when nothing was chosen yet
 * @param hidden kinds that are not shown in the app
 * @param mailed kinds that go by mail although they would not
 * @param unmailed kinds that do not go by mail although they would
 * @param readUpTo position up to which everything counts as read
 */
record NoticeSettings(
        long version,
        Language language,
        @Nullable QuietHours quiet,
        Digest digest,
        Set<String> hidden,
        Set<String> mailed,
        Set<String> unmailed,
        long readUpTo) {
    static final NoticeSettings NOTHING_CHOSEN =
            new NoticeSettings(0, Language.CHINESE, null, Digest.NONE, Set.of(), Set.of(), Set.of(), 0);

    boolean shows(String kind) {
        return !hidden.contains(kind);
    }

    boolean mails(NoticeKind kind) {
        return kind.mailed() ? !unmailed.contains(kind.key()) : mailed.contains(kind.key());
    }
}
