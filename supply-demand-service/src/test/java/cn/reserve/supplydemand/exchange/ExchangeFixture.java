package cn.reserve.supplydemand.exchange;

import static io.restassured.RestAssured.given;

import cn.reserve.platformtest.TestTokens;
import cn.reserve.province.KeyOfSender;
import cn.reserve.province.PackageOfProvince;
import cn.reserve.supplydemand.participant.ParticipantFixture;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A province of a test's own: its code, its key, and what our side is set to while the test runs. */
public final class ExchangeFixture {
    public static final String PATH = "/api/supply-demand/exchange";
    public static final String CITY = "510300";

    /** Each test has a province of its own, which counts from 1. */
    private static final AtomicInteger NEXT = new AtomicInteger(700_001);

    private final String province = Integer.toString(NEXT.getAndIncrement());
    private final String mianyang = Integer.toString(NEXT.getAndIncrement());
    private final KeyOfSender key = KeyOfSender.fresh("2026-1");
    private final KeyOfSender ours = KeyOfSender.fresh("city-1");

    /** Sets our side. */
    public ExchangeFixture() {
        System.setProperty("reserve.exchange.receiver", province);
        System.setProperty("reserve.exchange.known-keys", province + "/2026-1=" + key.publicText());
        System.setProperty("reserve.exchange.signing-key", ours.privateText());
        System.setProperty("reserve.exchange.signing-key-id", ours.id());
    }

    public void connect(String address, String token) {
        System.setProperty("reserve.exchange.address", address);
        System.setProperty("reserve.exchange.token", token);
    }

    /** Others begin with nothing of it. */
    public static void forget() {
        for (String name :
                new String[] {"receiver", "known-keys", "signing-key", "signing-key-id", "address", "token", "most-rows"
                }) {
            System.clearProperty("reserve.exchange." + name);
        }
    }

    public String province() {
        return province;
    }

    /** Another city, of this test alone. */
    public String mianyang() {
        return mianyang;
    }

    /** One more. */
    public static String anotherCity() {
        return Integer.toString(NEXT.getAndIncrement());
    }

    public KeyOfSender key() {
        return key;
    }

    public KeyOfSender ours() {
        return ours;
    }

    public PackageOfProvince first() {
        return named(PackageOfProvince.first(province, CITY));
    }

    public PackageOfProvince next(int number, PackageOfProvince.Made before) {
        return named(PackageOfProvince.next(province, CITY, number, before.manifestDigest()));
    }

    public PackageOfProvince named(PackageOfProvince made) {
        return made.city(mianyang, "绵阳市", "绵阳市经济和信息化局", "0816-2222222");
    }

    /** A listing of the other city. */
    public ObjectNode supply(String id, int revision, String uscc, @Nullable Map<String, ?> listing) {
        return PackageOfProvince.row(mianyang, id, revision, uscc, "绵阳某企业", listing);
    }

    public static String uscc() {
        return ParticipantFixture.newUscc();
    }

    public static Map<String, Object> pump(String product) {
        Map<String, Object> listing = new LinkedHashMap<>();
        listing.put("product", product);
        listing.put("model", "KQL-200");
        listing.put("category", "PUMP_FAN");
        listing.put("applicationField", "给排水");
        listing.put("keyFigures", "流量200m3/h，1级能效");
        listing.put("energyGrade", 1);
        listing.put("firstOfKind", false);
        listing.put("yearlyCapacity", 500);
        listing.put("priceFrom", 30_000);
        listing.put("priceTo", 42_000.5);
        listing.put("deliveryDays", 20);
        listing.put("afterSales", "质保三年");
        return listing;
    }

    public static Map<String, Object> wantedPump(String wanted) {
        Map<String, Object> listing = new HashMap<>();
        listing.put("kind", "TRANSFORMATION");
        listing.put("wantedEquipment", wanted);
        listing.put("category", "PUMP_FAN");
        listing.put("keyFigures", "流量200m3/h");
        listing.put("quantity", 3);
        listing.put("budget", 150_000);
        listing.put("purchaseMonth", "2099-06");
        listing.put("financingWanted", false);
        listing.put("digital", false);
        listing.put("green", true);
        return listing;
    }

    public static String bureau() {
        return TestTokens.bureauReviewer("economy");
    }

    public static ValidatableResponse upload(byte[] bytes) {
        return upload(bureau(), bytes);
    }

    public static ValidatableResponse upload(String token, byte[] bytes) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.BINARY)
                .queryParam("name", "package.zip")
                .body(bytes)
                .post(PATH + "/incoming")
                .then();
    }

    public static ValidatableResponse make(String token) {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(PATH + "/outgoing")
                .then();
    }

    public static ValidatableResponse get(String token, String path) {
        return given().auth().oauth2(token).get(path).then();
    }

    public static byte[] content(String id) {
        return given().auth()
                .oauth2(bureau())
                .get(PATH + "/outgoing/" + id + "/content")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
