package cn.reserve.gateway.pages;

import cn.reserve.gateway.exchange.Exchange;
import cn.reserve.gateway.exchange.HeaderPolicy;
import cn.reserve.gateway.exchange.Problems;
import cn.reserve.gateway.exchange.Refusal;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The web app's files, its entry page for every address a person may open, and the API documentation. */
@Singleton
public class Pages {

    private static final String ENTRY = "/index.html";

    private final Map<String, WebFile> files = new HashMap<>();
    private final @Nullable EntryPage entry;

    Pages(ApiDocumentation documentation) {
        var webApp = WebFiles.webApp();
        var page = webApp.remove(ENTRY);
        this.entry = page == null ? null : EntryPage.of(page);
        webApp.forEach((path, bytes) -> files.put(path, WebFile.of(path, bytes)));
        files.putAll(documentation.files());
    }

    /** Answers with a file, the entry page, or "not found". */
    public void answer(Exchange exchange) {
        var path = exchange.path();
        var file = files.get(path.equals(ApiDocumentation.FOLDER) ? ApiDocumentation.FOLDER + "index.html" : path);
        boolean reads = exchange.method() == HttpMethod.GET || exchange.method() == HttpMethod.HEAD;
        if (reads && file != null) {
            send(exchange, file);
        } else if (reads && path.equals("/api-docs")) {
            exchange.response()
                    .setStatusCode(301)
                    .putHeader(HttpHeaders.LOCATION, ApiDocumentation.FOLDER)
                    .end();
        } else if (reads && entry != null && isForPeople(exchange)) {
            exchange.headers(HeaderPolicy.PAGE);
            entry.send(exchange);
        } else {
            Problems.answer(exchange, Refusal.NOT_FOUND);
        }
    }

    private static boolean isForPeople(Exchange exchange) {
        var path = exchange.path();
        return path.equals("/")
                || exchange.wantsPage()
                        && !path.startsWith("/api/")
                        && !path.startsWith("/auth/")
                        && !path.startsWith("/q/")
                        && !path.startsWith("/assets/");
    }

    private static void send(Exchange exchange, WebFile file) {
        exchange.headers(
                exchange.path().startsWith(ApiDocumentation.FOLDER) ? HeaderPolicy.DOCUMENTATION : HeaderPolicy.PAGE);
        var response = exchange.response()
                .putHeader(HttpHeaders.ETAG, file.etag())
                .putHeader(HttpHeaders.CACHE_CONTROL, file.cacheControl())
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (file.etag().equals(exchange.header(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
            return;
        }
        var accepted = exchange.header(HttpHeaders.ACCEPT_ENCODING);
        var body = file.plain();
        if (file.gzip() != null && accepted != null && accepted.contains("gzip")) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            body = file.gzip();
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, file.contentType());
        if (exchange.method() == HttpMethod.HEAD) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()))
                    .end();
        } else {
            response.end(body);
        }
    }
}
