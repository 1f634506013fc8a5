package cn.reserve.supplydemand.enquiry;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.listing.ListQuery;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at enquiries.
 *
 * @param person subject of the person
 * @param enterprise uscc of the enterprise that the person works for; null of anybody else
 */
record EnquiryViewer(String person, @Nullable String enterprise) {
    static EnquiryViewer of(Caller caller) {
        Optional<String> enterprise = caller.is(Role.ENTERPRISE) ? caller.organisation() : Optional.empty();
        return new EnquiryViewer(caller.subject(), enterprise.orElse(null));
    }

    /** The caller's side; empty for whoever may not know of it. */
    Optional<EnquirySide> sideOf(Enquiry enquiry) {
        if (enquiry.supplierUscc().equals(enterprise)) {
            return Optional.of(EnquirySide.RECEIVED);
        }
        String asker = enquiry.askerUscc();
        boolean asked = asker == null ? enquiry.asker().equals(person) : asker.equals(enterprise);
        return asked ? Optional.of(EnquirySide.ASKED) : Optional.empty();
    }

    /** Leaves those of one side. */
    ListQuery narrow(EnquirySide side, ListQuery query) {
        if (enterprise == null) {
            return side == EnquirySide.RECEIVED
                    ? query.where("false")
                    : query.where("r.asker = ? and r.asker_uscc is null", person);
        }
        return switch (side) {
            case ASKED -> query.where("r.asker_uscc = ?", enterprise);
            case RECEIVED -> query.where("r.supplier_uscc = ?", enterprise);
        };
    }
}
