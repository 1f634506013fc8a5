package cn.reserve.platform.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Takes the exceptions whose framework mappers answer without a word: the JSON extension's own mapper answers 400 with an empty body. What
 * concerns 401 is in {@link NotSignedInMapper} and {@link BadTokenMapper}.
 */
public class ExceptionAnswers {

    private static final int FIRST = 1;

    /** The token is not good. */
    @ServerExceptionMapper(priority = FIRST)
    public Response notCompleted(AuthenticationCompletionException thrown, UriInfo uri) {
        return challenge(new AuthenticationFailedException(thrown), uri, "Bearer error=\"invalid_token\"");
    }

    /** What we stored does not fit our own types; the same in a request is refused by {@link ReadingRequests}. */
    @ServerExceptionMapper(priority = FIRST)
    public Response mismatched(MismatchedInputException thrown, UriInfo uri) {
        return answer(thrown, uri, 500);
    }

    /** As {@link #mismatched}; the library would answer 400. */
    @ServerExceptionMapper(priority = FIRST)
    public Response wrongFormat(InvalidFormatException thrown, UriInfo uri) {
        return answer(thrown, uri, 500);
    }

    /** As {@link #mismatched}; the library would answer 400. */
    @ServerExceptionMapper(priority = FIRST)
    public Response unknownField(UnrecognizedPropertyException thrown, UriInfo uri) {
        return answer(thrown, uri, 500);
    }

    /** An answer cannot be written. */
    @ServerExceptionMapper(priority = FIRST)
    public Response json(JsonProcessingException thrown, UriInfo uri) {
        return answer(thrown, uri, 500);
    }

    /** Unknown address; also what the framework says when a query parameter cannot be converted, which is the request's fault. */
    @ServerExceptionMapper(priority = FIRST)
    public Response notFound(NotFoundException thrown, UriInfo uri) {
        Throwable cause = thrown.getCause();
        if (cause == null || cause.getMessage() == null) {
            return answer(thrown, uri, 404);
        }
        List<Violation> violations = uri.getQueryParameters().entrySet().stream()
                .filter(parameter -> isNamed(parameter, cause.getMessage()))
                .map(parameter -> Violation.of(parameter.getKey(), "parameter"))
                .toList();
        if (!violations.isEmpty()) {
            return answer(Problems.invalid(violations), uri, 400);
        }
        boolean pathIsMeant = uri.getQueryParameters().isEmpty()
                || uri.getPathParameters().entrySet().stream()
                        .anyMatch(parameter -> isNamed(parameter, cause.getMessage()));
        return pathIsMeant
                ? answer(Refusals.ofStatus(404), uri, 404)
                : answer(Problems.badRequest("request.parameter-invalid"), uri, 400);
    }

    /** Everything else, errors included. */
    @ServerExceptionMapper(priority = FIRST)
    public Response error(Error thrown, UriInfo uri) {
        return answer(thrown, uri, 500);
    }

    private static boolean isNamed(Map.Entry<String, List<String>> parameter, String message) {
        return parameter.getValue().stream().anyMatch(value -> !value.isBlank() && message.contains(value));
    }

    private static Response challenge(Throwable thrown, UriInfo uri, String challenge) {
        return Response.fromResponse(answer(thrown, uri, 401))
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
                .build();
    }

    private static Response answer(Throwable thrown, UriInfo uri, int status) {
        HttpProblem problem = HttpProblem.builder().withStatus(status).build();
        return ExceptionMapperBase.postProcessorsRegistry
                .applyPostProcessing(problem, ProblemContext.of(thrown, uri.getPath()))
                .toResponse();
    }
}
