package cn.reserve.library.dispatch.notice;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the answer is not enough. */
@Schema(name = "DispatchNoticeReturn")
public record NoticeReturn(
        @NotBlank @PlainText(max = 500, lines = true) String reason) {}
