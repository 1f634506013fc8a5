package cn.reserve.library.measure;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Role;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Who runs measures and who reports on them, and how far lead units are together. Pure. */
final class MeasurePolicy {
    static final int MOST_EVIDENCE = 5;

    private MeasurePolicy() {}

    /** The commission's preparer. */
    static boolean runs(Viewer viewer) {
        return viewer.is(Role.COMMISSION_PREPARER);
    }

    /** The lead unit's own bureau, and the commission for units without people here. */
    static boolean reports(Viewer viewer, boolean leads, @Nullable String bureau) {
        return leads && (runs(viewer) || (bureau != null && viewer.reviewsFor(bureau)));
    }

    /** Where an entry leaves its unit. */
    static MeasureState after(MeasureState before, EntryKind kind, @Nullable MeasureState reported) {
        if (kind == EntryKind.QUARTER_REPORT && reported != null) {
            return reported;
        }
        return before == MeasureState.NOT_STARTED ? MeasureState.UNDER_WAY : before;
    }

    /** Done when all are, delayed when one is, not started when none is. */
    static MeasureState together(Collection<MeasureState> leads) {
        if (leads.contains(MeasureState.DELAYED)) {
            return MeasureState.DELAYED;
        }
        if (leads.stream().allMatch(MeasureState.DONE::equals)) {
            return MeasureState.DONE;
        }
        return leads.stream().allMatch(MeasureState.NOT_STARTED::equals)
                ? MeasureState.NOT_STARTED
                : MeasureState.UNDER_WAY;
    }
}
