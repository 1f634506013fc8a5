package cn.reserve.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.time.ZoneId;

/** The invented records of {@code demo/city.json}; {@code ${year}} in it is this year and {@code ${next}} the next one. */
final class DemoCity {

    private final JsonNode city;

    private DemoCity(JsonNode city) {
        this.city = city;
    }

    static DemoCity read(Year year) {
        try (InputStream in = DemoCity.class.getResourceAsStream("/demo/city.json")) {
            if (in == null) {
                throw new IllegalStateException("demo/city.json is not on the class path");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${year}", year.toString())
                    .replace("${next}", year.plusYears(1).toString());
            return new DemoCity(new ObjectMapper().readTree(text));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static DemoCity ofThisYear() {
        return read(Year.now(ZoneId.of("Asia/Shanghai")));
    }

    JsonNode enterprises() {
        return city.path("enterprises");
    }

    JsonNode projects() {
        return city.path("projects");
    }

    JsonNode progress() {
        return city.path("progress");
    }

    JsonNode supplies() {
        return city.path("supplies");
    }

    JsonNode lists() {
        return city.path("lists");
    }

    JsonNode network() {
        return city.path("network");
    }

    JsonNode collection() {
        return city.path("collection");
    }

    JsonNode demands() {
        return city.path("demands");
    }
}
