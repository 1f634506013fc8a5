package cn.reserve.library.whitelist;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Batches and the chain as the viewer may see them. */
@ApplicationScoped
class ShowingBatch {
    private final Batches batches;
    private final Chain chain;
    private final VerifyingChain verifying;

    ShowingBatch(Batches batches, Chain chain, VerifyingChain verifying) {
        this.batches = batches;
        this.chain = chain;
        this.verifying = verifying;
    }

    @Transactional
    BatchResponse one(UUID id, Viewer viewer) {
        return of(batches.one(id), viewer);
    }

    @Transactional
    Page<BatchRow> many(@Nullable BatchState state, @Nullable String sort, PageParams paging) {
        return batches.list(state, sort, paging);
    }

    @Transactional
    BatchResponse of(Batch batch, Viewer viewer) {
        List<Entry> entries = batches.entriesOf(batch.id());
        List<BatchAction> actions = BatchPolicy.actions(viewer, batch.state(), batch.preparers(), entries.isEmpty());
        return BatchResponse.of(batch, entries, batches.revocationsIn(batch.id()), actions);
    }

    @Transactional
    ChainRecordResponse.Records records(long after, int limit) {
        List<ChainRecordResponse> items =
                chain.after(after, limit).stream().map(ChainRecord::response).toList();
        return new ChainRecordResponse.Records(
                items, items.isEmpty() ? after : items.getLast().position());
    }

    @Transactional
    ChainRecordResponse.Verification verification() {
        return verifying.verify();
    }
}
