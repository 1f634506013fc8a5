package cn.reserve.supplydemand.exchange.outgoing;

import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Problems;
import cn.reserve.supplydemand.exchange.packages.StoredContent;
import cn.reserve.supplydemand.exchange.province.ExchangeKeepers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;

/** Reads the packages to the province. */
@ApplicationScoped
class ReadingOutgoing {
    private final OutgoingPackages packages;
    private final StoredContent content;
    private final ExchangeKeepers keepers;
    private final Audit audit;

    ReadingOutgoing(OutgoingPackages packages, StoredContent content, ExchangeKeepers keepers, Audit audit) {
        this.packages = packages;
        this.content = content;
        this.keepers = keepers;
        this.audit = audit;
    }

    @Transactional
    Page<OutgoingResponse> page(OutgoingSearch search, PageParams paging) {
        keepers.requireReader();
        return packages.page(search.query(), search.order(), paging).map(OutgoingResponse::of);
    }

    /**
     * One package.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 {@code exchange-package.not-found}
     */
    @Transactional
    OutgoingResponse one(UUID id) {
        keepers.requireReader();
        return packages.findByIdOptional(id)
                .map(OutgoingResponse::of)
                .orElseThrow(() -> Problems.notFound("exchange-package"));
    }

    /** The package, to carry it by hand; the trail says who took it along. */
    @Transactional
    OutgoingResponse download(UUID id) {
        keepers.require();
        OutgoingResponse made = one(id);
        audit.recordLook("exchange-package.downloaded", "exchange-package", id.toString(), MakingPackage.label(made));
        return made;
    }

    void write(UUID id, OutputStream out) throws IOException {
        content.write(StoredContent.Shelf.OUTGOING, id, out);
    }
}
