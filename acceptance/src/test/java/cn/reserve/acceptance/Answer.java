package cn.reserve.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;

/** An HTTP answer, with the request's line for messages. */
record Answer(String request, int status, String body, HttpHeaders headers) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Answer of(HttpResponse<String> response) {
        String line =
                response.request().method() + " " + response.request().uri().getRawPath();
        return new Answer(line, response.statusCode(), response.body(), response.headers());
    }

    Answer expect(int expected) {
        assertThat(status).as("%s answered %s", request, body).isEqualTo(expected);
        return this;
    }

    /** Expects a problem answer of that status and code, with a sentence in both languages. */
    Answer refused(int expected, String code) {
        problem(expected);
        assertThat(json().path("code").asText()).as(body).isEqualTo(code);
        return this;
    }

    /** Expects a complete problem answer that says nothing about the inside. */
    Answer problem(int expected) {
        expect(expected);
        assertThat(headers.firstValue("content-type").orElse("")).as(request).contains("application/problem+json");
        assertThat(json().path("code").asText()).as(body).isNotBlank();
        assertThat(json().path("traceId").asText()).as(body).isNotBlank();
        assertThat(json().path("detailZh").asText()).as(body).matches("(?s).*\\p{IsHan}.*");
        assertThat(json().path("detailEn").asText()).as(body).matches("(?s).*[A-Za-z].*");
        return leaksNothing();
    }

    Answer leaksNothing() {
        assertThat(body)
                .as(request)
                .doesNotContainPattern("Exception|\\bat [a-z]+\\.[a-z.]+\\(|org\\.|io\\.quarkus|SELECT |INSERT ");
        return this;
    }

    /** Expects a violation of that field, told in both languages. */
    Answer names(String field) {
        problem(400);
        assertThat(json().path("violations").findValuesAsText("field")).as(body).contains(field);
        json().path("violations").forEach(violation -> {
            assertThat(violation.path("zh").asText()).as(body).matches("(?s).*\\p{IsHan}.*");
            assertThat(violation.path("en").asText()).as(body).matches("(?s).*[A-Za-z].*");
        });
        return this;
    }

    JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(request + " answered " + status + " without JSON: " + body, unreadable);
        }
    }

    String id() {
        return json().path("id").asText();
    }

    String state() {
        return json().path("state").asText();
    }

    /** The tag to send as If-Match. */
    String tag() {
        return headers.firstValue("etag").orElseThrow(() -> new AssertionError(request + " has no ETag"));
    }
}
