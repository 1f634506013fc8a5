package cn.reserve.financing.need;

import java.time.LocalDate;

/**
 * What of a need's protected fields a reader gets (domain.md §2: "contact data and financial figures of an
 * enterprise are visible to a bank only while the enterprise's consent stands").
 *
 * <p>A closed need gives a bank nothing, consent or not: its purpose has ended. The enterprise and the commission always
 * read the figures, and see whom banks may call as long as banks may; whom to call otherwise, the project's page in the
 * library tells them. The central bank and the auditor read figures, never the contact person.
 */
public final class DisclosurePolicy {

    private DisclosurePolicy() {}

    /** Who is looking. */
    public enum Reader {
        BANK,
        ENTERPRISE_ITSELF,
        COMMISSION,
        CENTRAL_BANK,
        AUDITOR
    }

    /**
     * What may be shown.
     *
     * @param contact the project's contact person and telephone
     * @param figures investment figures
     */
    public record Disclosure(boolean contact, boolean figures) {}

    /** Judges one look on one day; pure, so that every combination is a line in a test. */
    public static Disclosure judge(Reader reader, Consent consent, NeedState state, LocalDate today) {
        boolean stands = state != NeedState.CLOSED && consent.standsOn(today);
        return switch (reader) {
            case BANK -> new Disclosure(stands, stands);
            case ENTERPRISE_ITSELF, COMMISSION -> new Disclosure(stands, true);
            case CENTRAL_BANK, AUDITOR -> new Disclosure(false, true);
        };
    }
}
