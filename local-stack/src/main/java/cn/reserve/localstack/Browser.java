package cn.reserve.localstack;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * As much of a browser as signing in needs: cookies with paths, redirects, one form. Like browsers, it treats
 * {@code http://localhost} as a secure origin, so {@code Secure} and {@code __Host-} cookies work there.
 */
final class Browser {

    private static final Pattern FORM = Pattern.compile("<form[^>]*\\saction=\"([^\"]+)\"[^>]*>");
    private static final Pattern FEEDBACK =
            Pattern.compile("(?:id=\"input-error[^\"]*\"|kc-feedback-text|id=\"kc-error-message\")[^>]*>\\s*([^<]+)<");

    private record Cookie(String name, String value, String path) {}

    private final HttpClient client;
    private final String publicOrigin;
    private final String realOrigin;
    private final Map<String, Cookie> cookies = new ConcurrentHashMap<>();

    /** Asks {@code realOrigin} whenever an address begins with {@code publicOrigin}. */
    Browser(HttpClient client, String publicOrigin, String realOrigin) {
        this.client = client;
        this.publicOrigin = publicOrigin;
        this.realOrigin = realOrigin;
    }

    static HttpClient newClient() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    HttpResponse<String> get(URI address) {
        return send(HttpRequest.newBuilder()
                .uri(address)
                .header("Accept", "text/html,application/json")
                .GET());
    }

    /** Follows redirects until an answer or until an address for which {@code stop} holds. */
    HttpResponse<String> follow(HttpResponse<String> response, Set<String> stopPaths) {
        HttpResponse<String> current = response;
        for (int hop = 0; hop < 10; hop++) {
            if (current.statusCode() / 100 != 3) {
                return current;
            }
            URI next = location(current);
            if (stopPaths.contains(next.getPath())) {
                return current;
            }
            current = get(next);
        }
        throw new SignInFailed("too many redirects");
    }

    static URI location(HttpResponse<String> response) {
        String to = response.headers().firstValue("location").orElseThrow(() -> new SignInFailed("no location"));
        return response.request().uri().resolve(to);
    }

    /** Sends the page's one form with these values. */
    HttpResponse<String> submit(HttpResponse<String> page, Map<String, String> values) {
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new SignInFailed(
                    "no form on " + page.request().uri() + " (" + page.statusCode() + ") " + feedback(page));
        }
        URI action = page.request().uri().resolve(form.group(1).replace("&amp;", "&"));
        String body = values.entrySet().stream()
                .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder()
                .uri(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .header("Origin", publicOrigin)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** What the page says went wrong, if anything. */
    static String feedback(HttpResponse<String> page) {
        Matcher said = FEEDBACK.matcher(page.body());
        return said.find() ? said.group(1).strip() : "";
    }

    /** The {@code Cookie} header that a request for this path carries; empty without cookies. */
    String cookiesFor(String path) {
        return cookies.values().stream()
                .filter(cookie -> matches(path, cookie.path()))
                .map(cookie -> cookie.name() + "=" + cookie.value())
                .collect(Collectors.joining("; "));
    }

    HttpResponse<String> send(HttpRequest.Builder builder) {
        HttpRequest asked = builder.copy().build();
        URI real = URI.create(asked.uri().toString().replaceFirst("^" + Pattern.quote(publicOrigin), realOrigin));
        builder.uri(real).timeout(Duration.ofSeconds(60));
        String sent = cookiesFor(real.getPath());
        if (!sent.isEmpty()) {
            builder.header("Cookie", sent);
        }
        try {
            HttpResponse<String> response = client.send(builder.build(), HttpResponse.BodyHandlers.ofString());
            response.headers().allValues("set-cookie").forEach(this::keep);
            return response;
        } catch (IOException e) {
            throw new SignInFailed("no answer from " + real + ": " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SignInFailed("interrupted");
        }
    }

    private void keep(String header) {
        String[] parts = header.split(";\\s*", -1);
        int equals = parts[0].indexOf('=');
        String name = parts[0].substring(0, equals).strip();
        String value = parts[0].substring(equals + 1);
        String path = "/";
        boolean gone = value.isEmpty();
        for (String part : parts) {
            String lower = part.toLowerCase(Locale.ROOT);
            if (lower.startsWith("path=")) {
                path = part.substring(5);
            } else if (lower.equals("max-age=0")) {
                gone = true;
            }
        }
        if (gone) {
            cookies.remove(name + " " + path);
        } else {
            cookies.put(name + " " + path, new Cookie(name, value, path));
        }
    }

    private static boolean matches(String path, String cookiePath) {
        return path.equals(cookiePath) || path.startsWith(cookiePath.endsWith("/") ? cookiePath : cookiePath + "/");
    }

    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
