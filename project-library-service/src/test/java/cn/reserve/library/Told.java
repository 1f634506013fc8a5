package cn.reserve.library;

import static cn.reserve.library.Fixture.as;

import java.util.List;

/** What people were told. */
public final class Told {
    private Told() {}

    /** Kinds of those among them that are unread. */
    public static List<String> unread(String token, String link) {
        return as(token)
                .queryParam("limit", 100)
                .queryParam("unread", true)
                .get("/notices")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.link == '" + link + "' }.kind");
    }

    /** Kinds of somebody's newest notices that lead to a page, newest first. */
    public static List<String> kinds(String token, String link) {
        return as(token)
                .queryParam("limit", 100)
                .get("/notices")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.link == '" + link + "' }.kind");
    }
}
