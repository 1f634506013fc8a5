package cn.reserve.platform.rest;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;

/** 401 with a token that does not hold; see {@link NotSignedInMapper} for why it is here. */
@Provider
@Priority(Priorities.USER - 2_000)
public class BadTokenMapper extends ExceptionMapperBase<AuthenticationFailedException> {

    @Override
    protected HttpProblem toProblem(AuthenticationFailedException refused) {
        return NotSignedInMapper.unauthorized();
    }
}
