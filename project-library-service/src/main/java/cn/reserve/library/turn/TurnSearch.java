package cn.reserve.library.turn;

import cn.reserve.library.form.Field;
import cn.reserve.library.project.ReviewLevel;
import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters of the list of turns. */
public class TurnSearch {
    @QueryParam("state")
    @DefaultValue("OPEN")
    TurnState state = TurnState.OPEN;

    @QueryParam("kind")
    @Nullable
    TurnKind kind;

    @QueryParam("level")
    @Nullable
    ReviewLevel level;

    @QueryParam("field")
    @Nullable
    Field field;

    @QueryParam("county")
    @PlainText(max = 6)
    @Nullable
    String county;

    @QueryParam("bureau")
    @PlainText(max = 40)
    @Parameter(description = "Code of the lead bureau, e.g. economy")
    @Nullable
    String bureau;

    @QueryParam("person")
    @PlainText(max = 100)
    @Parameter(description = "Who decided; only with state=DONE")
    @Nullable
    String person;

    @QueryParam("late")
    @Parameter(description = "true: decided after the deadline; only with state=DONE")
    @Nullable
    Boolean late;

    @QueryParam("days")
    @DefaultValue("90")
    @Min(1)
    @Max(366)
    @Parameter(description = "Decided within so many days; only with state=DONE")
    int days = 90;

    @QueryParam("sort")
    @Parameter(
            description =
                    "dueAt, or endedAt with state=DONE; a minus before it means descending. Default: dueAt, or -endedAt")
    @Nullable
    String sort;
}
