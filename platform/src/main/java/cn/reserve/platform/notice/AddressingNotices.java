package cn.reserve.platform.notice;

import cn.reserve.platform.lifecycle.UntilStopped;
import cn.reserve.platform.notice.NoticesToAddress.ToAddress;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Writes, for each notice, the messages to those who are of its audience now and want it by mail. */
@ApplicationScoped
public class AddressingNotices {
    private static final Logger LOG = Logger.getLogger(AddressingNotices.class);
    private static final int BATCH = 50;

    private final NoticesToAddress notices;
    private final Mails mails;
    private final Recipients recipients;
    private final SettingsOfPeople people;
    private final KnownKinds kinds;
    private final MailSettings settings;
    private final UntilStopped until;
    private final Clock clock = Clock.systemUTC();

    AddressingNotices(
            NoticesToAddress notices,
            Mails mails,
            Recipients recipients,
            SettingsOfPeople people,
            KnownKinds kinds,
            MailSettings settings,
            UntilStopped until) {
        this.notices = notices;
        this.mails = mails;
        this.recipients = recipients;
        this.people = people;
        this.kinds = kinds;
        this.settings = settings;
        this.until = until;
    }

    @Scheduled(every = "${reserve.notices.every:2s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void byTheClock() {
        if (settings.way() != MailWay.NONE) {
            until.run(this::workOff);
        }
    }

    /** Addresses what is due, each notice under a lease of its own. */
    public void workOff() {
        for (int i = 0; i < BATCH && !until.isStopping(); i++) {
            Optional<ToAddress> due = QuarkusTransaction.requiringNew().call(() -> notices.lease(clock.instant()));
            if (due.isEmpty()) {
                return;
            }
            attempt(due.get());
        }
    }

    private void attempt(ToAddress notice) {
        if (isOver(notice)) {
            // Nobody is helped by what was news while mails were switched off.
            giveUp(notice);
            return;
        }
        try {
            List<Recipient> known = kinds.of(notice.kind())
                    .flatMap(kind -> Audience.read(notice.audience(), notice.also()))
                    .map(recipients::of)
                    .orElse(List.of());
            QuarkusTransaction.requiringNew().call(() -> address(notice, known));
        } catch (RuntimeException failure) {
            LOG.warnf(
                    "Notice not addressed: kind=%s attempts=%d reason=%s",
                    notice.kind(), notice.attempts(), failure.getClass().getSimpleName());
            next(notice, clock.instant().plus(MailTimePolicy.pauseAfter(notice.attempts())));
        }
    }

    private boolean isOver(ToAddress notice) {
        return notice.createdAt().plus(settings.patience()).isBefore(clock.instant());
    }

    private void giveUp(ToAddress notice) {
        LOG.warnf("Notice given up, not addressed: kind=%s attempts=%d", notice.kind(), notice.attempts() - 1);
        next(notice, null);
    }

    private void next(ToAddress notice, @Nullable Instant again) {
        QuarkusTransaction.requiringNew().call(() -> {
            notices.next(notice.position(), again);
            return true;
        });
    }

    private boolean address(ToAddress notice, List<Recipient> known) throws SQLException {
        // Somebody whose lease had run out may come late.
        if (!notices.hold(notice.position())) {
            return false;
        }
        for (Recipient recipient : known) {
            address(notice, recipient.person());
        }
        notices.next(notice.position(), null);
        return true;
    }

    private void address(ToAddress notice, String person) throws SQLException {
        NoticeSettings chosen = people.of(person);
        if (kinds.of(notice.kind()).filter(chosen::mails).isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        if (chosen.digest() == Digest.DAILY) {
            Instant digestAt = MailTimePolicy.digest(now);
            mails.digest(notice.position(), person, now, digestAt, MailTimePolicy.single(digestAt, chosen.quiet()));
        } else {
            mails.single(notice.position(), person, now, MailTimePolicy.single(now, chosen.quiet()));
        }
    }
}
