package cn.reserve.library.reserve;

import cn.reserve.library.project.ProjectStage;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The rows behind one figure of the balance. */
public class ReserveSearch extends BalanceSearch {
    @QueryParam("stage")
    @Nullable
    ProjectStage stage;

    @QueryParam("measure")
    @Parameter(description = "STOCK (default) or ENTERED")
    @Nullable
    Measure measure;

    @QueryParam("sort")
    @Parameter(description = "amount; a minus before it means descending. Default: -amount")
    @Nullable
    String sort;
}
