package cn.reserve.platform.notice;

import cn.reserve.platform.standards.CityTime;
import io.quarkus.mailer.reactive.ReactiveMailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Where mails leave: the SMTP server, or a folder. */
@ApplicationScoped
class PostOffice {
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
        mailer.send(message).await().atMost(settings.within());
    }

    private void intoFolder(Mail mail) {
        try {
            Path folder = Files.createDirectories(settings.folder());
            Path draft = Files.createTempFile(folder, ".", ".draft");
            Files.writeString(draft, written(mail));
            Files.move(draft, folder.resolve(mail.id() + ".eml"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
