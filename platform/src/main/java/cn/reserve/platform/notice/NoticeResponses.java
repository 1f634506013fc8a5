package cn.reserve.platform.notice;

import cn.reserve.platform.notice.NoticeInbox.Told;
import cn.reserve.platform.rest.Language;
import cn.reserve.platform.rest.PlainText;
import cn.reserve.platform.rest.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Bodies of requests and answers. */
final class NoticeResponses {
    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

    private NoticeResponses() {}

    /**
     * Notices, newest first.
     *
     * @param next ask on with before = next; null at the end
     */
    @Schema(name = "NoticeList")
    record NoticeList(List<NoticeRow> items, @Nullable Long next) {}

    /** One notice. */
    @Schema(name = "Notice")
    record NoticeRow(long id, String kind, Wording title, Wording todo, String link, Instant at, boolean read) {
        static NoticeRow of(Told told) {
            return new NoticeRow(
                    told.position(),
                    told.kind(),
                    NoticeWords.title(told.kind(), told.label()),
                    NoticeWords.todo(told.kind()),
                    told.link(),
                    told.at(),
                    told.read());
        }
    }

    /** All up to this one count as read. */
    @Schema(name = "NoticesRead")
    record ReadUpTo(@NotNull @Min(0) @Nullable Long upTo) {}

    /**
     * What a person has chosen.
     *
     * @param mailRefusedAt when the recipient's server last refused a message of this service for good; null when it never did, or one of
     *     this service has arrived since
     * @param mailArrivedAt when the latest message of this service arrived there; null when none has yet
     */
    @Schema(name = "NoticeSettingsResponse")
    record Settings(
            long version,
            boolean mailOffered,
            @Nullable Instant mailRefusedAt,
            @Nullable Instant mailArrivedAt,
            Language language,
            @Nullable String quietFrom,
            @Nullable String quietTo,
            Digest digest,
            List<KindChoice> kinds) {}

    /** One kind and its ways. */
    @Schema(name = "NoticeKindChoice")
    record KindChoice(String kind, Wording name, boolean app, boolean mail) {}

    /** What a person chooses; kinds that are left out stay as they would be. */
    @Schema(name = "NoticeSettingsRequest")
    record SettingsRequest(
            @NotNull @Nullable Language language,
            @Pattern(regexp = TIME) @Nullable String quietFrom,
            @Pattern(regexp = TIME) @Nullable String quietTo,
            @NotNull @Nullable Digest digest,
            @NotNull @Size(max = 100) @Nullable List<@Valid @NotNull ChosenKind> kinds) {}

    /** The ways of one kind. */
    @Schema(name = "NoticeKindChosen")
    record ChosenKind(
            @NotBlank @Size(max = 100) @PlainText String kind,
            @NotNull @Nullable Boolean app,
            @NotNull @Nullable Boolean mail) {}
}
