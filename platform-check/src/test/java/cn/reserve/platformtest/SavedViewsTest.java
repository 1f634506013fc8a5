package cn.reserve.platformtest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class SavedViewsTest {
    @Inject
    EntityManager entities;

    private static final String VIEWS = "/api/toy/saved-views";

    private final String office = "bureau-" + UUID.randomUUID();
    private final TestPerson person = person();
    private final String owner = TestTokens.of(person);
    private final String colleague = TestTokens.of(person());
    private final String stranger = TestTokens.of(TestPerson.withRoles("bureau-reviewer")
            .in("bureau-elsewhere", "bureau")
            .ofBureau("housing"));

    private TestPerson person() {
        return TestPerson.withRoles("bureau-reviewer").in(office, "bureau").ofBureau("economy");
    }

    @Test
    void keepsFiltersAndOrderUnderAName() {
        Response added = add(owner, view("红灯项目", false));

        added.then()
                .statusCode(201)
                .body("filters.light", equalTo("RED"))
                .body("sort", equalTo("-updatedAt"))
                .body("mine", equalTo(true))
                .body("begins", equalTo(false));
        of(owner).then().statusCode(200).body("items.name", contains("红灯项目"));
    }

    @Test
    void showsAViewToColleaguesOnlyWhileItIsShared() {
        Response added = add(owner, view("自己的", false));
        add(owner, view("大家的", true)).then().statusCode(201);

        of(colleague).then().body("items.name", contains("大家的")).body("items.mine", contains(false));
        of(stranger).then().body("items", empty());

        as(owner)
                .header("If-Match", added.header("ETag"))
                .body(view("自己的", true))
                .put(VIEWS + "/" + added.path("id"))
                .then()
                .statusCode(200)
                .body("shared", equalTo(true));
        of(colleague).then().body("items.name", contains("大家的", "自己的"));
    }

    @Test
    void sharesNothingOfWhoWentToAnotherOrganisation() {
        Response shared = add(owner, view("大家的", true));
        String path = VIEWS + "/" + shared.path("id");
        of(colleague).then().body("items.name", contains("大家的"));
        String elsewhere = "bureau-" + UUID.randomUUID();
        String moved = TestTokens.of(person.in(elsewhere, "bureau").ofBureau("economy"));
        String newColleague = TestTokens.of(
                TestPerson.withRoles("bureau-reviewer").in(elsewhere, "bureau").ofBureau("economy"));

        // A form that was opened before the move shares it with nobody by accident.
        as(moved)
                .header("If-Match", shared.header("ETag"))
                .body(view("新单位的", true))
                .put(path)
                .then()
                .statusCode(412);
        of(moved).then().body("items.name", contains("大家的")).body("items.shared", contains(false));

        of(colleague).then().body("items", empty());
        of(newColleague).then().body("items", empty());
    }

    @Test
    void sharesNothingOfWhoIsNotThereAnyMore() {
        add(owner, view("大家的", true)).then().statusCode(201);
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "update saved_view set owner_seen_at = now() - interval '91 days' where owner = ?1")
                        .setParameter(1, person.subject())
                        .executeUpdate());

        of(colleague).then().body("items", empty());

        of(owner).then().body("items.name", contains("大家的"));
        of(colleague).then().body("items.name", contains("大家的"));
    }

    @Test
    void letsOnlyTheOwnerChangeOrRemoveIt() {
        Response added = add(owner, view("共享", true));
        String path = VIEWS + "/" + added.path("id");

        for (String other : new String[] {colleague, stranger}) {
            as(other)
                    .header("If-Match", added.header("ETag"))
                    .body(view("抢改", true))
                    .put(path)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("saved-view.not-found"));
            as(other)
                    .header("If-Match", added.header("ETag"))
                    .delete(path)
                    .then()
                    .statusCode(404);
        }
        as(owner).body(view("共享", true)).put(path).then().statusCode(428);
        as(owner).header("If-Match", "\"7\"").delete(path).then().statusCode(412);
        as(owner).header("If-Match", added.header("ETag")).delete(path).then().statusCode(204);
        of(owner).then().body("items", empty());
    }

    @Test
    void beginsWithOneViewOfAListUntilItIsGone() {
        Response first = add(owner, view("一", true));
        Response second = add(owner, view("二", true));
        String one = VIEWS + "/" + first.path("id");

        as(colleague).put(one + "/start").then().statusCode(204);
        as(colleague).put(VIEWS + "/" + second.path("id") + "/start").then().statusCode(204);
        of(colleague).then().body("items.findAll { it.begins }.name", contains("二"));
        of(owner).then().body("items.findAll { it.begins }", empty());
        as(colleague).put(one + "/start").then().statusCode(204);
        as(colleague).delete(one + "/start").then().statusCode(204);
        of(colleague).then().body("items.findAll { it.begins }", empty());

        as(stranger).put(one + "/start").then().statusCode(404);
        as(colleague).put(one + "/start").then().statusCode(204);
        as(owner).header("If-Match", first.header("ETag")).delete(one).then().statusCode(204);
        of(colleague).then().body("items.name", not(hasItem("一")));
    }

    @Test
    void keepsNamesOfAListApartAndTheListsToo() {
        add(owner, view("同名", false)).then().statusCode(201);
        add(owner, view("同名", false)).then().statusCode(409).body("code", equalTo("saved-view.exists"));

        Map<String, Object> elsewhere = view("同名", false);
        elsewhere.put("list", "inbox");
        add(owner, elsewhere).then().statusCode(201);
        of(owner).then().body("items.list", contains("toys"));
    }

    @Test
    void keepsNoMoreThanAPersonCanOversee() {
        for (int i = 0; i < 50; i++) {
            add(owner, view("视图" + i, false)).then().statusCode(201);
        }

        add(owner, view("多余", false)).then().statusCode(409).body("code", equalTo("saved-view.too-many"));
    }

    @Test
    void sharesNothingWithoutAnOrganisation() {
        String alone = TestTokens.of(TestPerson.withRoles("auditor"));

        add(alone, view("共享", true)).then().statusCode(409).body("code", equalTo("saved-view.no-organisation"));
        add(alone, view("自己的", false)).then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"list\":\"Toys\",\"name\":\"a\"}",
                "{\"list\":\"toys\",\"name\":\" \"}",
                "{\"list\":\"toys\",\"name\":\"a\",\"filters\":{\"page\":\"2\"}}",
                "{\"list\":\"toys\",\"name\":\"a\",\"filters\":{\"q\":null}}",
                "{\"list\":\"toys\",\"name\":\"a\",\"sort\":\"a b\"}"
            })
    void refusesWhatIsNoView(String body) {
        as(owner)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(VIEWS)
                .then()
                .statusCode(400)
                .body("code", equalTo("request.invalid"));
    }

    @Test
    void isForPeopleWhoWorkWithLists() {
        given().get(VIEWS + "?list=toys").then().statusCode(401);
        for (String token :
                new String[] {TestTokens.applicant(), TestTokens.feedReader(), TestTokens.securityAdmin()}) {
            as(token).get(VIEWS + "?list=toys").then().statusCode(403);
            add(token, view("机器", false)).then().statusCode(403);
        }
        as(owner).get(VIEWS).then().statusCode(400).body("violations.field", contains("list"));
    }

    private static Map<String, Object> view(String name, boolean shared) {
        Map<String, Object> view = new HashMap<>();
        view.put("list", "toys");
        view.put("name", name);
        view.put("filters", Map.of("light", "RED", "q", "机床"));
        view.put("sort", "-updatedAt");
        view.put("shared", shared);
        return view;
    }

    private static Response add(String token, Map<String, Object> view) {
        return as(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(view)
                .post(VIEWS);
    }

    private static Response of(String token) {
        return as(token).get(VIEWS + "?list=toys");
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
