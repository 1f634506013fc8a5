package cn.reserve.platform.notice;

import cn.reserve.platform.lifecycle.UntilStopped;
import cn.reserve.platform.notice.Mails.Due;
import cn.reserve.platform.notice.Mails.Item;
import io.micrometer.core.instrument.Metrics;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Sends the messages that are due. Who is no longer of the audience, has lost the verified address or has switched the kind off meanwhile
 * gets nothing.
 */
@ApplicationScoped
public class SendingMails {
    private static final Logger LOG = Logger.getLogger(SendingMails.class);
    private static final int BATCH = 50;

    private final Mails mails;
    private final Recipients recipients;
    private final SettingsOfPeople people;
    private final KnownKinds kinds;
    private final PostOffice post;
    private final MailSettings settings;
    private final UntilStopped until;
    private final Clock clock = Clock.systemUTC();

    SendingMails(
            Mails mails,
            Recipients recipients,
            SettingsOfPeople people,
            KnownKinds kinds,
            PostOffice post,
            MailSettings settings,
            UntilStopped until) {
        this.mails = mails;
        this.recipients = recipients;
        this.people = people;
        this.kinds = kinds;
        this.post = post;
        this.settings = settings;
        this.until = until;
    }

    @Scheduled(every = "${reserve.notices.every:2s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void byTheClock() {
        if (settings.way() != MailWay.NONE) {
            until.run(this::workOff);
        }
    }

    /** Sends what is due, each message under a lease of its own. */
    public void workOff() {
        for (int i = 0; i < BATCH && !until.isStopping(); i++) {
            Optional<Due> due = QuarkusTransaction.requiringNew().call(() -> mails.lease(clock.instant()));
            if (due.isEmpty()) {
                return;
            }
            attempt(due.get());
        }
    }

    private void attempt(Due due) {
        try {
            Optional<Mail> mail = composed(due);
            mail.ifPresent(post::send);
            QuarkusTransaction.requiringNew().call(() -> ended(due, mail.isPresent()));
        } catch (RuntimeException | SQLException failure) {
            LOG.warnf(
                    "Mail not sent: mail=%s attempts=%d reason=%s",
                    due.id(), due.attempts(), failure.getClass().getSimpleName());
            QuarkusTransaction.requiringNew().call(() -> failed(due, failure));
        }
    }

    private boolean ended(Due due, boolean sent) throws SQLException {
        if (sent) {
            mails.sent(due.id(), clock.instant());
        } else {
            mails.drop(due.id(), "nobody-to-tell");
        }
        Metrics.counter("notices.mails", "outcome", sent ? "sent" : "dropped").increment();
        return sent;
    }

    private boolean failed(Due due, Exception failure) throws SQLException {
        Instant now = clock.instant();
        String why = failure.getClass().getSimpleName();
        boolean over = due.createdAt().plus(settings.patience()).isBefore(now);
        if (over) {
            mails.drop(due.id(), why);
        } else {
            mails.failed(due.id(), why, now.plus(MailTimePolicy.pauseAfter(due.attempts())));
        }
        Metrics.counter("notices.mails", "outcome", over ? "given-up" : "failed")
                .increment();
        return over;
    }

    private Optional<Mail> composed(Due due) throws SQLException {
        NoticeSettings chosen = people.of(due.person());
        List<Item> wanted = new ArrayList<>();
        Map<Audience, List<Recipient>> asked = new HashMap<>();
        String address = "";
        for (Item item : mails.items(due.id())) {
            Optional<Recipient> recipient =
                    kinds.of(item.kind()).filter(chosen::mails).isEmpty()
                            ? Optional.empty()
                            : asked.computeIfAbsent(item.audience(), recipients::of).stream()
                                    .filter(one -> one.person().equals(due.person()))
                                    .findFirst();
            if (recipient.isPresent()) {
                address = recipient.get().address();
                wanted.add(item);
            }
        }
        return wanted.isEmpty()
                ? Optional.empty()
                : Optional.of(new Mail(
                        due.id(),
                        address,
                        MailTextPolicy.subject(wanted, due.digest(), chosen.language()),
                        MailTextPolicy.text(wanted, settings.publicUrl(), chosen.language())));
    }
}
