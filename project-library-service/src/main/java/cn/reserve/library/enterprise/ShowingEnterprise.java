package cn.reserve.library.enterprise;

import cn.reserve.library.membership.MembershipJobs;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Registration files as the viewer may see them. */
@ApplicationScoped
class ShowingEnterprise {
    private final Enterprises enterprises;
    private final MembershipJobs memberships;

    ShowingEnterprise(Enterprises enterprises, MembershipJobs memberships) {
        this.enterprises = enterprises;
        this.memberships = memberships;
    }

    @Transactional
    EnterpriseResponse one(UUID id, Viewer viewer) {
        return of(enterprises.visible(id, viewer), viewer);
    }

    @Transactional
    EnterpriseResponse mine(Viewer viewer) {
        return of(enterprises.of(viewer).orElseThrow(() -> Problems.notFound("enterprise")), viewer);
    }

    @Transactional
    Page<EnterpriseRow> many(EnterpriseSearch search, Viewer viewer, PageParams paging) {
        return enterprises.search(search, viewer, paging);
    }

    /** A file with its membership and what the viewer may do. */
    EnterpriseResponse of(Enterprise enterprise, Viewer viewer) {
        return EnterpriseResponse.of(
                enterprise,
                memberships.stateOf(enterprise.id()).orElse(null),
                EnterprisePolicy.actions(viewer, enterprise));
    }
}
