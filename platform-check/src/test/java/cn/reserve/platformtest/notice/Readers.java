package cn.reserve.platformtest.notice;

import static io.restassured.RestAssured.given;

import cn.reserve.platformtest.TestPerson;
import cn.reserve.platformtest.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;

/** Those who read, and what they see. */
final class Readers {
    private Readers() {}

    static TestPerson reviewerOf(String county) {
        return TestPerson.withRoles("district-reviewer")
                .in("district-" + county, "district")
                .ofDistrict(county);
    }

    static long first(TestPerson person) {
        return as(person).get("/notices").then().extract().jsonPath().getLong("items[0].id");
    }

    static int unread(TestPerson person) {
        return news(person, "").getInt("unread");
    }

    static JsonPath news(TestPerson person, String query) {
        return as(person)
                .get("/notices/news" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static RequestSpecification as(TestPerson person) {
        return given().basePath("/api/toy").auth().oauth2(TestTokens.of(person)).contentType(ContentType.JSON);
    }
}
