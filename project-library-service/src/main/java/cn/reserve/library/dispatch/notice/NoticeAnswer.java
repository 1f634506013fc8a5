package cn.reserve.library.dispatch.notice;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the district does about it, and by when it will be mended. */
@Schema(name = "DispatchNoticeAnswer")
public record NoticeAnswer(
        @NotBlank @PlainText(max = 2000, lines = true) String answer,
        @NotNull LocalDate mendedBy) {}
