package cn.reserve.supplydemand.enquiry;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Problems;
import cn.reserve.supplydemand.participant.EnterpriseName;
import cn.reserve.supplydemand.participant.Participant;
import cn.reserve.supplydemand.participant.Participants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads enquiries to whoever asked and to whoever is asked. */
@ApplicationScoped
public class ReadingEnquiries {
    private final Enquiries enquiries;
    private final Participants participants;
    private final Caller caller;

    ReadingEnquiries(Enquiries enquiries, Participants participants, Caller caller) {
        this.enquiries = enquiries;
        this.participants = participants;
        this.caller = caller;
    }

    @Transactional
    EnquiryResponse one(UUID id) {
        return enquiries.findByIdOptional(id).map(this::response).orElseThrow(() -> Problems.notFound("enquiry"));
    }

    @Transactional
    Page<EnquiryResponse> page(EnquirySearch search, PageParams paging) {
        EnquiryViewer viewer = EnquiryViewer.of(caller);
        Page<Enquiry> page = enquiries.page(search.query(viewer), search.order(), paging);
        Map<String, Participant> suppliers = suppliers(page.items());
        return page.map(enquiry -> response(enquiry, viewer, suppliers));
    }

    /** All that the search finds, for an export. */
    ListRows<EnquiryResponse> every(EnquirySearch search) {
        EnquiryViewer viewer = EnquiryViewer.of(caller);
        return enquiries.every(search.query(viewer), search.order()).inPortions(rows -> {
            Map<String, Participant> suppliers = suppliers(rows);
            return rows.stream()
                    .map(enquiry -> response(enquiry, viewer, suppliers))
                    .toList();
        });
    }

    /** How many enquiries to the caller's enterprise have no answer yet. */
    @Transactional
    public long unanswered() {
        return enquiries.count(EnquiryViewer.of(caller)
                .narrow(EnquirySide.RECEIVED, new ListQuery("enquiry r", "r.id").where("r.state = 'OPEN'")));
    }

    /** One as the caller sees it; 404 for whoever may not know of it. */
    EnquiryResponse response(Enquiry enquiry) {
        return response(enquiry, EnquiryViewer.of(caller), participants.named(List.of(enquiry.supplierUscc())));
    }

    private static EnquiryResponse response(Enquiry enquiry, EnquiryViewer viewer, Map<String, Participant> suppliers) {
        Participant supplier = Participants.in(suppliers, enquiry.supplierUscc());
        EnquirySide side = viewer.sideOf(enquiry).orElseThrow(() -> Problems.notFound("enquiry"));
        return EnquiryResponse.of(enquiry, new EnterpriseName(supplier.uscc(), supplier.name()), side);
    }

    private Map<String, Participant> suppliers(List<Enquiry> rows) {
        return participants.named(rows.stream().map(Enquiry::supplierUscc).toList());
    }
}
