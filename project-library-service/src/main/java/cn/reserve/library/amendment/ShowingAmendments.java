package cn.reserve.library.amendment;

import cn.reserve.library.enterprise.Enterprise;
import cn.reserve.library.enterprise.Enterprises;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Proposals as the viewer may see them. */
@ApplicationScoped
class ShowingAmendments {
    private final Enterprises enterprises;
    private final Amendments amendments;

    ShowingAmendments(Enterprises enterprises, Amendments amendments) {
        this.enterprises = enterprises;
        this.amendments = amendments;
    }

    @Transactional
    AmendmentsResponse of(UUID enterpriseId, Viewer viewer) {
        Enterprise enterprise = enterprises.visible(enterpriseId, viewer);
        boolean own = enterprises.isOwn(viewer, enterprise);
        return new AmendmentsResponse(amendments.of(enterpriseId).stream()
                .filter(amendment -> own || AmendmentPolicy.sees(viewer, amendment))
                .map(amendment -> one(amendment, own, viewer))
                .toList());
    }

    @Transactional
    AmendmentResponse one(Amendment amendment, Viewer viewer) {
        return one(amendment, enterprises.isOwn(viewer, enterprises.findById(amendment.enterpriseId())), viewer);
    }

    @Transactional
    Page<AmendmentRow> many(AmendmentSearch search, Viewer viewer, PageParams paging) {
        return amendments.search(search, viewer, paging);
    }

    /** All that the search finds, for an export. */
    ListRows<AmendmentRow> every(AmendmentSearch search, Viewer viewer) {
        return amendments.every(search, viewer);
    }

    private static AmendmentResponse one(Amendment amendment, boolean own, Viewer viewer) {
        return AmendmentResponse.of(amendment, AmendmentPolicy.actions(viewer, amendment, own));
    }
}
