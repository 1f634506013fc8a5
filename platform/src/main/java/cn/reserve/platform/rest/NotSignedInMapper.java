package cn.reserve.platform.rest;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;

/** 401 without a token. The library's own mapper reads a field that this Quarkus no longer has, and would answer 500. */
@Provider
@Priority(Priorities.USER - 2_000)
public class NotSignedInMapper extends ExceptionMapperBase<UnauthorizedException> {

    @Override
    protected HttpProblem toProblem(UnauthorizedException nobody) {
        return unauthorized();
    }

    static HttpProblem unauthorized() {
        return HttpProblem.builder()
                .withStatus(401)
                .withTitle("Unauthorized")
                .withHeader("WWW-Authenticate", "Bearer")
                .build();
    }
}
