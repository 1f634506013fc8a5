package cn.reserve.supplydemand.matching.index;

import cn.reserve.supplydemand.matching.words.Figure;
import java.util.ArrayList;
import java.util.List;

/** Numbers under which rows of a kind with a figure of about a size are found. */
final class FigureKeys {
    /** More than any step of a figure. */
    private static final long OF_ONE_KIND = 100_000;

    private FigureKeys() {}

    static Long[] kept(long kind, List<Figure> figures) {
        return figures.stream()
                .map(figure -> kind * OF_ONE_KIND + figure.step())
                .distinct()
                .toArray(Long[]::new);
    }

    /** Those of a size, of the next smaller and of the next larger one. */
    static Long[] sought(List<AlikeKind> kinds, List<Figure> figures) {
        List<Long> keys = new ArrayList<>();
        for (AlikeKind kind : kinds) {
            for (Figure figure : figures) {
                for (int step = figure.step() - 1; step <= figure.step() + 1; step++) {
                    keys.add(kind.id() * OF_ONE_KIND + step);
                }
            }
        }
        return keys.toArray(Long[]::new);
    }
}
