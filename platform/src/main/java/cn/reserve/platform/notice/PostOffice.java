package cn.reserve.platform.notice;

import cn.reserve.platform.standards.CityTime;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where mails leave: the SMTP server, or a folder. */
@ApplicationScoped
class PostOffice {
    private static final String MESSAGE = ".eml";
    private static final String DRAFT = ".draft";

    /** The enhanced status of RFC 3463: security or policy. */
    private static final Predicate<String> BY_POLICY =
            Pattern.compile("\\b5\\.7\\.\\d").asPredicate();

    private final ReactiveMailer mailer;
    private final MailSettings settings;
    private final Clock clock = Clock.systemUTC();

    PostOffice(ReactiveMailer mailer, MailSettings settings) {
        this.mailer = mailer;
        this.settings = settings;
    }

    /**
     * Hands a message over. The same message twice replaces itself in a folder, and carries the same id by SMTP.
     *
     * @throws RecipientRefused when it never will be
     * @throws RuntimeException when it was not taken
     */
    void send(Mail mail) {
        switch (settings.way()) {
            case SMTP -> bySmtp(mail);
            case FOLDER -> intoFolder(mail);
            case NONE -> throw new IllegalStateException("mails are switched off");
        }
    }

    private void bySmtp(Mail mail) {
        io.quarkus.mailer.Mail message = io.quarkus.mailer.Mail.withText(mail.address(), mail.subject(), mail.text())
                .setFrom(settings.from())
                .addHeader("Message-ID", mail.messageId(domain()))
                .addHeader("Auto-Submitted", "auto-generated");
        try {
            mailer.send(message).await().atMost(settings.within());
        } catch (CompletionException failed) {
            throw isRefused(failed.getCause()) ? new RecipientRefused(failed) : failed;
        }
    }

    /**
     * Whether the server refused the recipient for good. A refusal by policy (5.7.x, as of relaying) is about this platform's settings, as
     * are those of sender and sign-in: they are mended, and the mail is sent then.
     */
    private static boolean isRefused(@Nullable Throwable why) {
        return why instanceof SMTPException refused
                && refused.isPermanent()
                && String.valueOf(refused.getMessage()).startsWith("recipient address not accepted")
                && refused.getReplyMessages().stream().noneMatch(BY_POLICY);
    }

    private void intoFolder(Mail mail) {
        try {
            Path folder = Files.createDirectories(settings.folder());
            Path draft = Files.createTempFile(folder, ".", DRAFT);
            try {
                Files.writeString(draft, written(mail));
                Files.move(draft, folder.resolve(mail.id() + MESSAGE), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes out of the folder what was written before a moment, with what a stopped process left half written. */
    void sweep(Instant before) {
        if (settings.way() != MailWay.FOLDER || !Files.isDirectory(settings.folder())) {
            return;
        }
        try (Stream<Path> files = Files.list(settings.folder())) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (isOurs(file) && Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOurs(Path file) {
        return file.toString().endsWith(MESSAGE) || file.toString().endsWith(DRAFT);
    }

    /** RFC 5322, with what is not ASCII encoded. */
    private String written(Mail mail) {
        return String.join(
                "\r\n",
                List.of(
                        "From: <" + settings.from() + ">",
                        "To: <" + mail.address() + ">",
                        "Date: " + now(),
                        "Subject: " + MailTextPolicy.encoded(mail.subject()),
                        "Message-ID: " + mail.messageId(domain()),
                        "Auto-Submitted: auto-generated",
                        "MIME-Version: 1.0",
                        "Content-Type: text/plain; charset=UTF-8",
                        "Content-Transfer-Encoding: 8bit",
                        "",
                        mail.text().replace("\n", "\r\n")));
    }

    private String now() {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atZone(CityTime.ZONE));
    }

    private String domain() {
        return settings.from().substring(settings.from().indexOf('@') + 1);
    }
}
