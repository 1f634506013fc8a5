package cn.reserve.platform.export;

import cn.reserve.platform.rest.Messages;
import cn.reserve.platform.rest.Wording;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values as people read them, in one language; each name is looked up once for a file. */
final class ExportWords {
    private static final Wording YES = new Wording("是", "Yes");
    private static final Wording NO = new Wording("否", "No");

    private final boolean english;
    private final Map<Enum<?>, String> names = new HashMap<>();

    ExportWords(boolean english) {
        this.english = english;
    }

    @Nullable
    Object said(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Enum<?> constant -> names.computeIfAbsent(constant, each -> in(Messages.name(each)));
            case Wording words -> in(words);
            case Boolean truth -> in(truth ? YES : NO);
            default -> value;
        };
    }

    private String in(Wording words) {
        return english ? words.en() : words.zh();
    }
}
