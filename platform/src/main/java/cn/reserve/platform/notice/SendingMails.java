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
import java.util.List;
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
        Instant now = clock.instant();
        if (due.since().plus(settings.patience()).isBefore(now)) {
            // Tried for long enough, or left over from before mails were switched off: it is no news any more.
            QuarkusTransaction.requiringNew().call(() -> dropped(due, "too-late", "given-up"));
            return;
        }
        try {
            NoticeSettings chosen = people.of(due.person());
            Instant leaves = MailTimePolicy.single(now, chosen.quiet());
            if (leaves.isAfter(now)) {
                QuarkusTransaction.requiringNew().call(() -> later(due, leaves));
                return;
            }
            Optional<Mail> mail = composed(due, chosen);
            mail.ifPresent(post::send);
            QuarkusTransaction.requiringNew().call(() -> ended(due, mail.isPresent()));
        } catch (RecipientRefused refused) {
            LOG.warnf("Mail refused: mail=%s attempts=%d", due.id(), due.attempts());
            QuarkusTransaction.requiringNew().call(() -> refused(due));
        } catch (RuntimeException | SQLException failure) {
            LOG.warnf(
                    "Mail not sent: mail=%s attempts=%d reason=%s",
                    due.id(), due.attempts(), failure.getClass().getSimpleName());
            QuarkusTransaction.requiringNew().call(() -> failed(due, failure));
        }
    }

    private boolean ended(Due due, boolean sent) throws SQLException {
        if (!sent) {
            return dropped(due, "nobody-to-tell", "dropped");
        }
        mails.sent(due.id(), clock.instant());
        counted("sent");
        return true;
    }

    private boolean dropped(Due due, String why, String outcome) throws SQLException {
        mails.drop(due.id(), why);
        counted(outcome);
        return true;
    }

    private boolean refused(Due due) throws SQLException {
        mails.refused(due.id(), clock.instant());
        counted("refused");
        return true;
    }

    /** Quiet hours began, or were chosen, after the message was addressed. */
    private boolean later(Due due, Instant leaves) throws SQLException {
        mails.later(due.id(), leaves);
        return true;
    }

    private boolean failed(Due due, Exception failure) throws SQLException {
        Instant again = clock.instant().plus(MailTimePolicy.pauseAfter(due.attempts()));
        mails.failed(due.id(), failure.getClass().getSimpleName(), again);
        counted("failed");
        return true;
    }

    private static void counted(String outcome) {
        Metrics.counter("notices.mails", "outcome", outcome).increment();
    }

    private Optional<Mail> composed(Due due, NoticeSettings chosen) throws SQLException {
        List<Item> mailed = mails.items(due.id()).stream()
                .filter(item -> kinds.of(item.kind()).filter(chosen::mails).isPresent())
                .toList();
        Optional<Addressee> addressee = mailed.isEmpty() ? Optional.empty() : recipients.one(due.person());
        List<Item> wanted = addressee.stream()
                .flatMap(person -> mailed.stream().filter(item -> person.isOf(item.audience())))
                .toList();
        return wanted.isEmpty()
                ? Optional.empty()
                : Optional.of(new Mail(
                        due.id(),
                        addressee.orElseThrow().address(),
                        MailTextPolicy.subject(wanted, due.digest(), chosen.language()),
                        MailTextPolicy.text(wanted, settings.publicUrl(), chosen.language())));
    }
}
