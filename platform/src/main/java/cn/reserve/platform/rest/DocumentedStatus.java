package cn.reserve.platform.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/**
 * Puts the status that a resource method names with {@link ResponseStatus} into the OpenAPI document, which otherwise says 200 of every
 * method that answers something. The house rule {@code CREATED_IS_SAID} keeps annotation and code together.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DocumentedStatus implements OASFilter {
    private static final String OK = "200";

    private final Map<String, Integer> statuses = new HashMap<>();

    public DocumentedStatus(IndexView index) {
        for (AnnotationInstance named : index.getAnnotations(DotName.createSimple(ResponseStatus.class))) {
            AnnotationInstance operation = named.target().asMethod().annotation(DotName.createSimple(Operation.class));
            AnnotationValue id = operation == null ? null : operation.value("operationId");
            if (id != null) {
                statuses.put(id.asString(), named.value().asInt());
            }
        }
    }

    @Override
    public org.eclipse.microprofile.openapi.models.@Nullable Operation filterOperation(
            org.eclipse.microprofile.openapi.models.Operation operation) {
        Integer status = operation.getOperationId() == null ? null : statuses.get(operation.getOperationId());
        APIResponses responses = operation.getResponses();
        if (status != null && responses != null && responses.hasAPIResponse(OK)) {
            APIResponse answer = responses.getAPIResponse(OK);
            responses.removeAPIResponse(OK);
            responses.addAPIResponse(
                    status.toString(), status == 201 ? answer.description("Created, or created before") : answer);
        }
        return operation;
    }
}
