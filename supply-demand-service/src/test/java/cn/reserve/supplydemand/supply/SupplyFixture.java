package cn.reserve.supplydemand.supply;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Requests about supplies, as the web app sends them. */
public final class SupplyFixture {
    public static final String PATH = "/api/supply-demand/supplies";

    private SupplyFixture() {}

    /** A good offer of a five-axis machine tool; change what the test is about. */
    public static Map<String, @Nullable Object> machineTool() {
        Map<String, @Nullable Object> supply = new HashMap<>();
        supply.put("product", "五轴联动数控机床");
        supply.put("model", "VMC-850U");
        supply.put("category", "CNC_MACHINE_TOOL");
        supply.put("applicationField", "机械加工");
        supply.put("keyFigures", "定位精度0.005mm，2级能效");
        supply.put("energyGrade", 2);
        supply.put("firstOfKind", true);
        supply.put("yearlyCapacity", 120);
        supply.put("priceFrom", 1_500_000.00);
        supply.put("priceTo", 1_900_000.00);
        supply.put("deliveryDays", 60);
        supply.put("afterSales", "质保两年");
        supply.put("localContent", 85.5);
        return supply;
    }

    public static Map<String, @Nullable Object> machineToolWith(String field, @Nullable Object value) {
        Map<String, @Nullable Object> supply = machineTool();
        supply.put(field, value);
        return supply;
    }

    /** Nothing that anybody who wants a machine tool is shown. */
    public static Map<String, @Nullable Object> boiler() {
        Map<String, @Nullable Object> supply = machineTool();
        supply.put("product", "燃气蒸汽锅炉");
        supply.put("model", "WNS6-1.25-Q");
        supply.put("category", "BOILER");
        supply.put("keyFigures", "蒸发量6t/h");
        return supply;
    }

    public static ValidatableResponse file(String token, Map<String, @Nullable Object> supply) {
        return file(token, supply, UUID.randomUUID().toString());
    }

    static ValidatableResponse file(String token, Map<String, @Nullable Object> supply, String key) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(supply)
                .post(PATH)
                .then();
    }

    public static String filed(String token, Map<String, @Nullable Object> supply) {
        return file(token, supply).statusCode(201).extract().path("id");
    }

    static ValidatableResponse change(String token, String id, String ifMatch, Map<String, @Nullable Object> supply) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("If-Match", ifMatch)
                .body(supply)
                .put(PATH + "/" + id)
                .then();
    }

    static ValidatableResponse read(String token, String id) {
        return given().auth().oauth2(token).get(PATH + "/" + id).then();
    }
}
