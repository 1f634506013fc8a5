package cn.reserve.supplydemand.diagnosis;

import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.Parameters;
import cn.reserve.platform.rest.Sort;
import cn.reserve.supplydemand.provider.ServiceField;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters and order of the list of diagnoses. */
public class DiagnosisSearch {
    private static final Sort<DiagnosisSort> NEWEST_FIRST = new Sort<>(DiagnosisSort.UPDATED_AT, true);

    @QueryParam("state")
    @Parameter(schema = @Schema(implementation = DiagnosisState.class))
    @Nullable
    String state;

    @QueryParam("field")
    @Parameter(schema = @Schema(implementation = ServiceField.class))
    @Nullable
    String field;

    @QueryParam("county")
    @Parameter(description = "Six-digit county code", schema = @Schema(type = SchemaType.STRING))
    @Nullable
    String county;

    @QueryParam("providerId")
    @Parameter(schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    @Nullable
    String providerId;

    @QueryParam("demandId")
    @Parameter(
            description = "The diagnosis of whose measures a demand was made",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    @Nullable
    String demandId;

    @QueryParam("sort")
    @Parameter(
            description = "Order; - before the key for descending",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            defaultValue = "-updatedAt",
                            enumeration = {"updatedAt", "-updatedAt", "wishedOn", "-wishedOn"}))
    @Nullable
    String sort;

    ListQuery query(Scope scope) {
        ListQuery query = new ListQuery("diagnosis r", "r.id")
                .countedFirst()
                .equal("r.state", Parameters.oneOf("state", DiagnosisState.class, state))
                .equal("r.field", Parameters.oneOf("field", ServiceField.class, field))
                .equal("r.county", Parameters.text("county", county))
                .equal("r.provider_id", Parameters.uuid("providerId", providerId))
                .unlessAbsent(
                        "r.id in (select m.diagnosis_id from diagnosis_measure m where m.demand_id = ?)",
                        Parameters.uuid("demandId", demandId));
        return DiagnosisVisibility.narrow(scope, query);
    }

    Sort<DiagnosisSort> order() {
        return Sort.read(DiagnosisSort.class, sort, NEWEST_FIRST);
    }
}
