package cn.reserve.library.attachment;

import cn.reserve.library.content.Contents;
import cn.reserve.platform.lifecycle.UntilStopped;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Forgets, by the clock, content of uploads that came to nothing and of drafts' attachments that were removed. Any replica may do it. */
@ApplicationScoped
class SweepingOrphans {
    private static final Logger LOG = Logger.getLogger(SweepingOrphans.class);
    private static final int PORTION = 50;

    private final Contents contents;
    private final AttachmentSettings settings;
    private final UntilStopped until;

    SweepingOrphans(Contents contents, AttachmentSettings settings, UntilStopped until) {
        this.contents = contents;
        this.settings = settings;
        this.until = until;
    }

    @Scheduled(
            every = "${reserve.attachments.sweep:10m}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void byTheClock() {
        until.run(this::sweep);
    }

    private void sweep() {
        int swept = contents.sweep(settings.grace(), PORTION);
        if (swept > 0) {
            LOG.infof("Content that nobody refers to was forgotten: count=%d", swept);
        }
    }
}
