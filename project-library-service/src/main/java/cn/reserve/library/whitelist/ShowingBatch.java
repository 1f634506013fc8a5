package cn.reserve.library.whitelist;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Batches and the chain as the viewer may see them. */
@ApplicationScoped
public class ShowingBatch {
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

    /** Batches in whose name or number a word stands. */
    @Transactional
    public Page<BatchRow> called(String word, PageParams paging) {
        return batches.called(word, paging);
    }

    @Transactional
    BatchResponse of(Batch batch, Viewer viewer) {
        long entries = batches.countEntries(batch.id());
        List<BatchAction> actions = BatchPolicy.actions(viewer, batch.state(), batch.preparers(), entries == 0);
        return BatchResponse.of(batch, entries, actions);
    }

    /**
     * Some of a batch's entries, in the order in which they were added.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 {@code whitelist-batch.not-found}
     */
    @Transactional
    Page<BatchEntry> entries(UUID id, PageParams paging) {
        batches.one(id);
        Page<Entry> page = batches.entriesOf(id, paging.request());
        Map<UUID, Revocation> revocations = batches.revocationsOf(page.items());
        return page.map(entry -> BatchEntry.of(entry, revocations.get(entry.id())));
    }

    @Transactional
    ChainRecordResponse.Records records(long after, int limit) {
        List<ChainRecordResponse> items =
                chain.after(after, limit).stream().map(ChainRecord::response).toList();
        return new ChainRecordResponse.Records(
                items, items.isEmpty() ? after : items.getLast().position());
    }

    @Transactional
    ChainRecordResponse.Head head() {
        return chain.last()
                .map(record -> new ChainRecordResponse.Head(record.position(), record.hash()))
                .orElseGet(() -> new ChainRecordResponse.Head(0, ChainRecord.GENESIS));
    }

    @Transactional
    ChainRecordResponse.Verification verification() {
        return verifying.verify();
    }
}
