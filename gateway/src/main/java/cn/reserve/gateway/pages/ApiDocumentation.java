package cn.reserve.gateway.pages;

import cn.reserve.gateway.route.Routes;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One page of documentation for the APIs of all services: Swagger UI, served from here, over each service's document. */
@Singleton
class ApiDocumentation {

    static final String FOLDER = "/api-docs/";

    private static final Set<String> WANTED =
            Set.of("swagger-ui-bundle.js", "swagger-ui-standalone-preset.js", "swagger-ui.css", "favicon-32x32.png");

    private final Map<String, WebFile> files = new TreeMap<>();

    ApiDocumentation(Routes routes) {
        WebFiles.documentationViewer().forEach((path, bytes) -> {
            var name = path.substring(path.lastIndexOf('/') + 1);
            if (WANTED.contains(name)) {
                add(name, bytes);
            }
        });
        add("index.html", own("index.html"));
        add("start.js", own("start.js"));
        add("services.json", services(routes).toBuffer().getBytes());
    }

    Map<String, WebFile> files() {
        return files;
    }

    private void add(String name, byte[] bytes) {
        files.put(FOLDER + name, WebFile.of(FOLDER + name, bytes));
    }

    private static JsonArray services(Routes routes) {
        var services = new JsonArray();
        for (var prefix : routes.documentedPrefixes()) {
            var name = prefix.substring("/api/".length(), prefix.length() - 1);
            services.add(new JsonObject().put("name", name).put("url", prefix + "openapi?format=json"));
        }
        return services;
    }

    private static byte[] own(String name) {
        try (var in = ApiDocumentation.class.getResourceAsStream("/cn/reserve/gateway/pages/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
