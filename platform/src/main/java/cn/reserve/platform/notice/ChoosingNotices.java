package cn.reserve.platform.notice;

import cn.reserve.platform.identity.Role;
import cn.reserve.platform.notice.NoticeResponses.ChosenKind;
import cn.reserve.platform.notice.NoticeResponses.KindChoice;
import cn.reserve.platform.notice.NoticeResponses.Settings;
import cn.reserve.platform.notice.NoticeResponses.SettingsRequest;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person chooses what to be told by which way. */
@ApplicationScoped
class ChoosingNotices {
    private final SettingsOfPeople people;
    private final KnownKinds kinds;
    private final MailSettings mail;
    private final Mails mails;

    ChoosingNotices(SettingsOfPeople people, KnownKinds kinds, MailSettings mail, Mails mails) {
        this.people = people;
        this.kinds = kinds;
        this.mail = mail;
        this.mails = mails;
    }

    /** What holds for a person, kind by kind as far as they concern these roles. */
    Settings of(String person, Set<Role> roles) throws SQLException {
        NoticeSettings chosen = people.of(person);
        QuietHours quiet = chosen.quiet();
        Mails.Arrival arrival = mails.arrival(person);
        return new Settings(
                chosen.version(),
                mail.way() != MailWay.NONE,
                arrival.refusedAt(),
                arrival.arrivedAt(),
                chosen.language(),
                quiet == null ? null : quiet.from().toString(),
                quiet == null ? null : quiet.to().toString(),
                chosen.digest(),
                kinds.all().stream()
                        .filter(kind -> kind.concerns(roles))
                        .map(kind -> new KindChoice(
                                kind.key(), NoticeWords.name(kind.key()), chosen.shows(kind.key()), chosen.mails(kind)))
                        .toList());
    }

    /**
     * Chooses.
     *
     * @throws cn.reserve.platform.rest.ProblemException 428 or 412 for a missing or stale version; 400 for a kind that there is not, and
     *     for quiet hours without begin or end, or without length
     */
    Settings choose(String person, Set<Role> roles, SettingsRequest request, @Nullable String ifMatch)
            throws SQLException {
        NoticeSettings before = people.ofReader(person);
        Etags.require(ifMatch, before.version());
        List<Violation> wrong = new ArrayList<>(unknownKinds(request));
        if (Objects.equals(request.quietFrom(), request.quietTo())
                ? request.quietFrom() != null
                : oneMissing(request)) {
            wrong.add(Violation.of("quietTo", "quiet-hours"));
        }
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
        if (!people.save(person, chosen(before, request))) {
            throw Problems.stale();
        }
        return of(person, roles);
    }

    private static boolean oneMissing(SettingsRequest request) {
        return request.quietFrom() == null || request.quietTo() == null;
    }

    private List<Violation> unknownKinds(SettingsRequest request) {
        List<Violation> wrong = new ArrayList<>();
        List<ChosenKind> chosen = Objects.requireNonNull(request.kinds());
        for (int i = 0; i < chosen.size(); i++) {
            if (kinds.of(chosen.get(i).kind()).isEmpty()) {
                wrong.add(Violation.of("kinds[" + i + "].kind", "notice-kind"));
            }
        }
        return wrong;
    }

    private NoticeSettings chosen(NoticeSettings before, SettingsRequest request) {
        Set<String> hidden = new HashSet<>();
        Set<String> mailed = new HashSet<>();
        Set<String> unmailed = new HashSet<>();
        for (ChosenKind choice : Objects.requireNonNull(request.kinds())) {
            if (Boolean.FALSE.equals(choice.app())) {
                hidden.add(choice.kind());
            }
            Optional<NoticeKind> kind = kinds.of(choice.kind());
            boolean byMail = Boolean.TRUE.equals(choice.mail());
            if (kind.isPresent() && kind.get().mailed() != byMail) {
                (byMail ? mailed : unmailed).add(choice.kind());
            }
        }
        return new NoticeSettings(
                before.version(),
                Objects.requireNonNull(request.language()),
                quiet(request),
                Objects.requireNonNull(request.digest()),
                hidden,
                mailed,
                unmailed,
                before.readUpTo());
    }

    private static @Nullable QuietHours quiet(SettingsRequest request) {
        String from = request.quietFrom();
        String to = request.quietTo();
        return from == null || to == null ? null : new QuietHours(LocalTime.parse(from), LocalTime.parse(to));
    }
}
