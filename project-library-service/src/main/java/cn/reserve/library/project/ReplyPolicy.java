package cn.reserve.library.project;

import cn.reserve.library.correction.FieldReason;
import java.util.Collection;
import java.util.List;

/** What the enterprise has done about the reasons of a return. Pure. */
final class ReplyPolicy {
    private ReplyPolicy() {}

    /**
     * A returned project that comes back with nothing done about any reason needs a word to the reviewer, who may after all have been
     * wrong; with something done, the word is the enterprise's choice.
     *
     * @param changed top-level fields that differ from what was submitted
     * @param filesChanged whether files were added or removed since the return
     */
    static ReturnAnswer answer(List<FieldReason> reasons, Collection<String> changed, boolean filesChanged) {
        List<String> asked =
                reasons.stream().map(reason -> top(reason.field())).distinct().toList();
        List<String> unanswered = asked.stream()
                .filter(field -> field.equals("attachments") ? !filesChanged : !changed.contains(field))
                .toList();
        return new ReturnAnswer(unanswered, unanswered.size() == asked.size() && !filesChanged);
    }

    private static String top(String path) {
        return path.split("[.\\[]", 2)[0];
    }
}
