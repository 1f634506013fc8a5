package cn.reserve.library.project;

import cn.reserve.library.form.Field;
import org.jspecify.annotations.Nullable;

/** Where a submission enters the line of reviews. Pure. */
public final class ResumePolicy {
    private ResumePolicy() {}

    /**
     * The level that looks at a submission first: the one that returned it, or an earlier one when the earlier ones have not seen the
     * new county or field.
     *
     * @param returned the last return; null for a first submission
     * @param county of the form now
     * @param field of the form now
     * @param countersigned whether co-units countersign it: they do so at the bureaus' level, and each submission anew
     */
    public static ReviewLevel entry(@Nullable Returned returned, String county, Field field, boolean countersigned) {
        if (returned == null || !returned.county().equals(county)) {
            return ReviewLevel.DISTRICT;
        }
        if ((returned.field() != field || countersigned) && returned.level() == ReviewLevel.COMMISSION) {
            return ReviewLevel.BUREAU;
        }
        return returned.level();
    }
}
