package cn.reserve.library.enterprise;

import cn.reserve.library.enterprise.EnterpriseResponse.MergedInto;
import cn.reserve.library.membership.MembershipJobs;
import cn.reserve.library.viewer.ContactPolicy.Reading;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Registration files as the viewer may see them. */
@ApplicationScoped
class ShowingEnterprise {
    private final Enterprises enterprises;
    private final MembershipJobs memberships;
    private final Audit audit;

    ShowingEnterprise(Enterprises enterprises, MembershipJobs memberships, Audit audit) {
        this.enterprises = enterprises;
        this.memberships = memberships;
        this.audit = audit;
    }

    /** The file; a look at its contact person by anybody else than the enterprise's own people is noted. */
    @Transactional
    EnterpriseResponse one(UUID id, Viewer viewer) {
        return of(enterprises.visible(id, viewer), viewer);
    }

    @Transactional
    Optional<EnterpriseResponse> mine(Viewer viewer) {
        return enterprises.of(viewer).map(file -> of(file, viewer));
    }

    @Transactional
    Page<EnterpriseRow> many(EnterpriseSearch search, Viewer viewer, PageParams paging) {
        return enterprises.search(search, viewer, paging);
    }

    /** All that the search finds, for an export. */
    ListRows<EnterpriseRow> every(EnterpriseSearch search, Viewer viewer) {
        return enterprises.every(search, viewer);
    }

    /**
     * A file with its membership and what the viewer may do, as the answer to reading or to acting: both show the contact person, and
     * both are looks.
     */
    @Transactional
    EnterpriseResponse of(Enterprise enterprise, Viewer viewer) {
        boolean own = enterprises.isOwn(viewer, enterprise);
        Reading contact = EnterprisePolicy.contact(
                viewer, enterprise, own, () -> enterprises.hasProjectReviewedBy(enterprise.uscc(), viewer));
        if (contact == Reading.NOTED) {
            audit.recordLook(
                    "enterprise.contact-looked-at",
                    "enterprise",
                    enterprise.id().toString(),
                    enterprise.name());
        }
        return EnterpriseResponse.of(
                enterprise,
                contact.isMasked(),
                memberships.stateOf(enterprise.id(), viewer.subject()).orElse(null),
                survivor(enterprise),
                EnterprisePolicy.actions(viewer, enterprise, own));
    }

    private @Nullable MergedInto survivor(Enterprise enterprise) {
        UUID id = enterprise.mergedInto();
        if (id == null) {
            return null;
        }
        Enterprise survivor = enterprises.findById(id);
        return new MergedInto(id, survivor.uscc(), survivor.name());
    }
}
