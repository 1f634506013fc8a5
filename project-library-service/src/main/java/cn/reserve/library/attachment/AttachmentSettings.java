package cn.reserve.library.attachment;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much a project may carry, and how its orphans are swept. */
@ConfigMapping(prefix = "reserve.attachments")
interface AttachmentSettings {

    /** One attachment at most; the gateway's limit for one request is 10 MiB. */
    @WithDefault("10M")
    MemorySize size();

    @WithDefault("50")
    int count();

    /** How long content that nobody refers to is kept, as its upload may still be under way. */
    @WithDefault("1H")
    Duration grace();

    default long bytes() {
        return size().asLongValue();
    }
}
