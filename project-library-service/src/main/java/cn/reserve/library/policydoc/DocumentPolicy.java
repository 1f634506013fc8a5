package cn.reserve.library.policydoc;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.rest.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who keeps the policy library, and which days fit together. Pure. */
public final class DocumentPolicy {
    private static final LocalDate FIRST = LocalDate.of(1949, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private DocumentPolicy() {}

    /** The commission's preparer. */
    public static boolean keeps(Viewer viewer) {
        return viewer.is(Role.COMMISSION_PREPARER);
    }

    /** Everybody what is in the library; what was withdrawn whoever keeps it, and the auditor. */
    static boolean sees(Viewer viewer, DocumentState state) {
        return state == DocumentState.KEPT || keeps(viewer) || viewer.is(Role.AUDITOR);
    }

    static List<DocumentAction> actions(Viewer viewer, DocumentState state) {
        return keeps(viewer) && state == DocumentState.KEPT
                ? List.of(DocumentAction.CHANGE, DocumentAction.READ_PLAN, DocumentAction.WITHDRAW)
                : List.of();
    }

    /** Issued not later than today; valid to not before valid from. */
    static List<Violation> violations(DocumentFacts facts, LocalDate today) {
        List<Violation> wrong = new ArrayList<>();
        if (facts.issuedOn().isAfter(today)) {
            wrong.add(Violation.of("issuedOn", "not-in-the-future"));
        }
        range(wrong, "issuedOn", facts.issuedOn());
        range(wrong, "validFrom", facts.validFrom());
        range(wrong, "validTo", facts.validTo());
        LocalDate last = facts.validTo();
        if (last != null && last.isBefore(facts.firstDay())) {
            wrong.add(Violation.of("validTo", "end-before-start"));
        }
        return wrong;
    }

    private static void range(List<Violation> wrong, String field, @Nullable LocalDate day) {
        if (day != null && (day.isBefore(FIRST) || day.isAfter(LAST))) {
            wrong.add(Violation.of(field, "date-range", FIRST, LAST));
        }
    }
}
