package cn.reserve.library.viewer;

import cn.reserve.platform.identity.Role;
import java.util.function.BooleanSupplier;

/**
 * Who reads the contact person, telephone and mail address of an enterprise or of one of its projects: whoever has to call somebody
 * there. Central bank, finance bureau and auditor judge figures and decisions, and need nobody's telephone; banks read it in financing,
 * while the enterprise's consent stands. Pure.
 */
public final class ContactPolicy {
    private ContactPolicy() {}

    /** What somebody gets of the contact data. */
    public enum Reading {
        /** The enterprise's own people: shown, nothing to note. */
        OWN,
        /** Shown, and each look is noted in the audit trail. */
        NOTED,
        /** Left out. */
        MASKED;

        /** Whether the data is left out. */
        public boolean isMasked() {
            return this == MASKED;
        }
    }

    /**
     * Judges one look.
     *
     * @param own whether the viewer belongs to the enterprise, or registered it
     * @param county whose district reviews the record
     * @param leads whether the viewer's bureau leads the project, or one of the enterprise's projects; asked only when it decides
     */
    public static Reading judge(Viewer viewer, boolean own, String county, BooleanSupplier leads) {
        if (own) {
            return Reading.OWN;
        }
        boolean needed = viewer.reviewsDistrict(county)
                || viewer.is(Role.COMMISSION_PREPARER)
                || viewer.is(Role.COMMISSION_APPROVER)
                || leads.getAsBoolean();
        return needed ? Reading.NOTED : Reading.MASKED;
    }
}
