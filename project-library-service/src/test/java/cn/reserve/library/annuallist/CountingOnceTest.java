package cn.reserve.library.annuallist;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.ListFixture.enacted;
import static cn.reserve.library.ListFixture.item;
import static cn.reserve.library.ListFixture.itemOf;
import static cn.reserve.library.ListFixture.layout;
import static cn.reserve.library.ListFixture.opened;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import cn.reserve.library.Fixture;
import cn.reserve.library.ListFixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What has a registration number stands on several lists and counts once. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class CountingOnceTest {
    private final String district = TestTokens.districtReviewer(Fixture.ZILIUJING);
    private final String bureau = TestTokens.bureauReviewer("economy");

    @Test
    void countsOnceWhatStandsOnTwoLists() {
        Map<String, Object> layout = layout();
        List<Object> columns = new ArrayList<>((List<?>) layout.get("columns"));
        columns.add(ListFixture.column("registration", "设备注册代码", "Registration", "TEXT", false, "REGISTRATION"));
        layout.put("columns", columns);
        String type = enacted(false, layout);
        String ofDistrict = opened(district, type);
        String ofBureau = opened(bureau, type);
        itemOf(district, ofDistrict, registered("一号楼电梯", "3110-5103 02200801"));
        itemOf(district, ofDistrict, registered("二号楼电梯", "31105103022009"));
        itemOf(district, ofDistrict, item("没有注册代码"));
        itemOf(bureau, ofBureau, registered("自流井一号楼", "3110510302200801"));
        itemOf(bureau, ofBureau, item("没有注册代码"));

        String row = "items.find { it.type == '" + type + "' }";
        as(bureau)
                .queryParam("year", ListFixture.YEAR)
                .get("/annual-lists/totals")
                .then()
                .statusCode(200)
                .body(row + ".items", equalTo(5))
                .body(row + ".again", equalTo(1))
                .body(row + ".quantity", Fixture.yuan(12))
                .body(row + ".repeated.registration", contains("3110510302200801"))
                .body(row + ".repeated[0].places.title", contains("一号楼电梯", "自流井一号楼"))
                .body(row + ".repeated[0].places.list", contains(Fixture.id(ofDistrict), Fixture.id(ofBureau)));
        as(district)
                .queryParam("year", ListFixture.YEAR)
                .get("/annual-lists/totals")
                .then()
                .body(row + ".again", equalTo(0))
                .body(row + ".quantity", Fixture.yuan(9))
                .body(row + ".repeated", empty());
    }

    @Test
    void countsTowardsTheTargetTheRowWithMostOfItDone() {
        Map<String, Object> layout = layout();
        List<Object> columns = new ArrayList<>((List<?>) layout.get("columns"));
        columns.add(ListFixture.column("registration", "设备注册代码", "Registration", "TEXT", false, "REGISTRATION"));
        layout.put("columns", columns);
        String type = enacted(false, layout);
        String ofDistrict = opened(district, type);
        String ofBureau = opened(bureau, type);
        String begun = itemOf(district, ofDistrict, registered("一号楼电梯", "R1"));
        String done = itemOf(bureau, ofBureau, registered("一号楼", "r1"));
        act(district, ofDistrict, "submission", null).then().statusCode(200);
        act(bureau, ofBureau, "submission", null).then().statusCode(200);
        act(TestTokens.bureauReviewer("economy"), ofDistrict, "confirmation", null)
                .then()
                .statusCode(200);
        act(TestTokens.bureauReviewer("economy"), ofBureau, "confirmation", null)
                .then()
                .statusCode(200);
        progress(district, begun, Map.of("state", "UNDER_WAY", "done", 1));
        progress(bureau, done, Map.of("state", "DONE"));

        String row = "items.find { it.type == '" + type + "' }";
        as(bureau)
                .queryParam("year", ListFixture.YEAR)
                .get("/annual-lists/totals")
                .then()
                .body(row + ".done", Fixture.yuan(3))
                .body(row + ".doneUntilDue", Fixture.yuan(3));
    }

    private static Map<String, String> registered(String title, String number) {
        Map<String, String> item = item(title);
        item.put("registration", number);
        return item;
    }

    private static void progress(String token, String item, Map<String, Object> said) {
        as(token)
                .header("If-Match", "\"0\"")
                .body(said)
                .put(item + "/progress")
                .then()
                .statusCode(200);
    }
}
