package cn.reserve.library.listitem;

import cn.reserve.library.form.Field;
import cn.reserve.library.form.ProjectRequest;
import cn.reserve.library.form.RetiredEquipment;
import cn.reserve.library.listtype.ListColumn;
import cn.reserve.library.listtype.ListLayout;
import cn.reserve.library.listtype.Meaning;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a project's form takes from an item: what is meant by its columns. Pure. */
final class ItemProject {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_MODEL = 100;
    private static final int MOST_PIECES = 1_000_000;

    private ItemProject() {}

    static ProjectRequest form(ListItem item, ListLayout layout, Field field, String county) {
        return new ProjectRequest(
                null,
                cut(item.title(), LONGEST_NAME),
                field,
                null,
                null,
                null,
                county,
                said(item, layout, Meaning.LOCATION, LONGEST_NAME),
                said(item, layout, Meaning.PLANNED_WORK, Integer.MAX_VALUE),
                null,
                null,
                null,
                null,
                null,
                item.cost(),
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                retired(item, layout).stream().toList(),
                List.of(),
                null,
                null,
                null,
                null,
                null);
    }

    private static Optional<RetiredEquipment> retired(ListItem item, ListLayout layout) {
        String name = said(item, layout, Meaning.OLD_ASSET, LONGEST_MODEL);
        return name == null
                ? Optional.empty()
                : Optional.of(new RetiredEquipment(
                        name, null, pieces(item.quantity()), item.commissionedOn(), null, null, null));
    }

    /** Kilometres are no pieces. */
    private static @Nullable Integer pieces(@Nullable BigDecimal quantity) {
        if (quantity == null || quantity.stripTrailingZeros().scale() > 0) {
            return null;
        }
        return quantity.signum() > 0 && quantity.compareTo(BigDecimal.valueOf(MOST_PIECES)) <= 0
                ? quantity.intValue()
                : null;
    }

    private static @Nullable String said(ListItem item, ListLayout layout, Meaning meaning, int longest) {
        return layout.meaning(meaning)
                .map(ListColumn::key)
                .map(item.values()::get)
                .map(text -> cut(text, longest))
                .orElse(null);
    }

    private static String cut(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest)).strip();
    }
}
