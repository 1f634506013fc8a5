package cn.reserve.supplydemand.demand;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Requests about demands, as the web app sends them. */
public final class DemandFixture {
    public static final String PATH = "/api/supply-demand/demands";

    private DemandFixture() {}

    /** A good demand for five-axis machine tools; change what the test is about. */
    public static Map<String, @Nullable Object> machineTool() {
        Map<String, @Nullable Object> demand = new HashMap<>();
        demand.put("kind", "RENEWAL");
        demand.put("retiredEquipment", "普通车床 C6140");
        demand.put("retiredYear", 2003);
        demand.put("wantedEquipment", "五轴联动数控机床");
        demand.put("category", "CNC_MACHINE_TOOL");
        demand.put("keyFigures", "定位精度0.005mm，2级能效");
        demand.put("quantity", 2);
        demand.put("budget", 4_000_000.00);
        demand.put("purchaseMonth", YearMonth.now().plusMonths(6).toString());
        demand.put("financingWanted", true);
        demand.put("digital", true);
        demand.put("green", false);
        return demand;
    }

    public static Map<String, @Nullable Object> machineToolWith(String field, @Nullable Object value) {
        Map<String, @Nullable Object> demand = machineTool();
        demand.put(field, value);
        return demand;
    }

    public static ValidatableResponse file(String token, Map<String, @Nullable Object> demand) {
        return file(token, demand, UUID.randomUUID().toString());
    }

    static ValidatableResponse file(String token, Map<String, @Nullable Object> demand, String key) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(demand)
                .post(PATH)
                .then();
    }

    public static String filed(String token, Map<String, @Nullable Object> demand) {
        return file(token, demand).statusCode(201).extract().path("id");
    }

    static ValidatableResponse change(String token, String id, String ifMatch, Map<String, @Nullable Object> demand) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("If-Match", ifMatch)
                .body(demand)
                .put(PATH + "/" + id)
                .then();
    }

    static ValidatableResponse read(String token, String id) {
        return given().auth().oauth2(token).get(PATH + "/" + id).then();
    }
}
