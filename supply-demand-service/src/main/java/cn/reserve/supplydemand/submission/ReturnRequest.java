package cn.reserve.supplydemand.submission;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a submission goes back, for the whole and for rows and cells. */
@Schema(name = "SubmissionReturn")
public record ReturnRequest(
        @NotBlank @PlainText(max = 500, lines = true) String reason,
        @Size(max = 500) List<@NotNull @Valid Remark> remarks) {

    /** Absent remarks are none; a null element is left to validation, which names it. */
    public ReturnRequest {
        remarks = remarks == null ? List.of() : remarks.stream().toList();
    }
}
