package cn.reserve.platform.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Where JSON that cannot be read is the caller's fault: in the body of a request, and nowhere else. The same exception from writing an
 * answer, or from reading what we stored, is ours.
 */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
public class ReadingRequests implements ReaderInterceptor {

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        try {
            return context.proceed();
        } catch (JsonProcessingException fault) {
            throw JsonFaults.refusal(fault).orElseThrow(() -> new IllegalStateException(fault));
        } catch (WebApplicationException framework) {
            if (framework.getCause() instanceof JsonProcessingException fault) {
                throw JsonFaults.refusal(fault).orElse(Problems.badRequest("request.json-unreadable"));
            }
            throw framework;
        }
    }
}
