package cn.reserve.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A creating use case that counts how often it really ran. */
@ApplicationScoped
public class MakingProbes {

    private final AtomicInteger runs = new AtomicInteger();

    @Inject
    Idempotency idempotency;

    /** A method, because a field read through the bean's proxy is the proxy's own. */
    int runs() {
        return runs.get();
    }

    @Transactional
    Answer<ProbeResource.ProbeResponse> once(@Nullable String key, ProbeResource.ProbeRequest request) {
        return idempotency.once(key, request, ProbeResource.ProbeResponse.class, () -> make(request));
    }

    private ProbeResource.ProbeResponse make(ProbeResource.ProbeRequest request) {
        runs.incrementAndGet();
        if ("fails".equals(request.name())) {
            throw Problems.conflict("record.duplicate");
        }
        return new ProbeResource.ProbeResponse(UUID.randomUUID().toString(), String.valueOf(request.name()));
    }
}
