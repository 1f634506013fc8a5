package cn.reserve.library.stage;

import cn.reserve.library.project.ProjectStage;
import cn.reserve.platform.rest.PlainText;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What the enterprise says; the body is the file that shows it. */
public class StageReportRequest {
    @QueryParam("stage")
    @NotNull
    @Parameter(description = "UNDER_CONSTRUCTION: work started. COMMISSIONED: work completed")
    @Nullable
    ProjectStage stage;

    @QueryParam("day")
    @NotNull
    @PlainText(max = 10)
    @Parameter(description = "The day on which it really happened")
    @Nullable
    String day;

    @QueryParam("name")
    @NotBlank
    @PlainText(max = 120)
    @Parameter(description = "What the file is called")
    @Nullable
    String name;

    @QueryParam("note")
    @PlainText(max = 500)
    @Nullable
    String note;

    /** The same as a value; after validation. */
    Said said() {
        if (stage == null || day == null || name == null) {
            throw new IllegalStateException("not validated");
        }
        return new Said(stage, read(day), name, note);
    }

    private static LocalDate read(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            throw Problems.invalid(Violation.of("day", "type-date"));
        }
    }

    /** A validated report. */
    record Said(
            ProjectStage stage,
            LocalDate day,
            String name,
            @Nullable String note) {}
}
