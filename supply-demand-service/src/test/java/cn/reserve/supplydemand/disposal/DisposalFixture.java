package cn.reserve.supplydemand.disposal;

import static io.restassured.RestAssured.given;

import cn.reserve.platform.feed.EventData;
import cn.reserve.platform.feed.FeedEvent;
import cn.reserve.platformtest.TestTokens;
import cn.reserve.supplydemand.participant.ParticipantFixture;
import cn.reserve.supplydemand.recycler.RecyclerFixture;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Lets projects retire equipment, as the library's feed would, and speaks of it over HTTP. */
@ApplicationScoped
class DisposalFixture {
    static final String PATH = "/api/supply-demand/equipment-disposals";
    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\nxref\n0 1\ntrailer\n<<>>\nstartxref\n30\n%%EOF\n"
            .getBytes(StandardCharsets.ISO_8859_1);

    private static final AtomicLong POSITION = new AtomicLong();

    private final FollowingRetired following;
    private final ParticipantFixture participants;
    private final RecyclerFixture recyclers;

    DisposalFixture(FollowingRetired following, ParticipantFixture participants, RecyclerFixture recyclers) {
        this.following = following;
        this.participants = participants;
        this.recyclers = recyclers;
    }

    /** A line of a project's form. */
    record Line(UUID id, String name, int quantity) {
        static Line of(String name, int quantity) {
            return new Line(UUID.randomUUID(), name, quantity);
        }
    }

    /** An enterprise of 510302 whose project retired four lathes, and a recycler of 510304 that they fit. */
    record Sides(
            String enterprise, String uscc, UUID project, Line line, String recycler, String recyclerUscc, String id) {

        /** The case with a bid. */
        String bid() {
            return DisposalFixture.bid(recycler, id);
        }

        void agreed() {
            String bid = bid();
            act(enterprise, id, "choice", choice(bid)).statusCode(200);
        }

        void pickedUp() {
            agreed();
            act(recycler, id, "pick-up", pickUp(4)).statusCode(200);
            act(enterprise, id, "pick-up", pickUp(4)).statusCode(200);
        }

        void disposed() {
            pickedUp();
            put(recycler, id, PDF).statusCode(201);
            act(recycler, id, "submission", certificate(4)).statusCode(200);
        }
    }

    Sides sides() {
        String uscc = participants.verified("510302");
        String recycler = recyclers.scrapYard("510304");
        UUID project = UUID.randomUUID();
        Line line = Line.of("普通车床", 4);
        retire(project, uscc, line);
        String enterprise = TestTokens.enterprise(uscc, "510302");
        return new Sides(
                enterprise,
                uscc,
                project,
                line,
                TestTokens.enterprise(recycler, "510304"),
                recycler,
                idOf(enterprise, project));
    }

    static String idOf(String token, UUID project) {
        return given().auth()
                .oauth2(token)
                .queryParam("projectId", project)
                .get(PATH)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    void retire(UUID project, String uscc, Line... lines) {
        apply(event(project, uscc, POSITION.incrementAndGet(), lines));
    }

    void apply(FeedEvent... events) {
        QuarkusTransaction.requiringNew().run(() -> following.apply(List.of(events)));
    }

    static FeedEvent event(UUID project, String uscc, long position, Line... lines) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("projectId", project.toString())
                .put("code", "2026-510302-34-03-000001-1")
                .put("name", "机加工车间设备更新")
                .put("field", "INDUSTRY")
                .put("uscc", uscc)
                .put("enterpriseName", "测试企业" + uscc)
                .put("county", "510302")
                .put("countyName", "县510302")
                .put("addedLater", true);
        ArrayNode said = data.putArray("lines");
        for (Line line : lines) {
            said.addObject()
                    .put("line", line.id().toString())
                    .put("name", line.name())
                    .put("model", "C6140")
                    .put("quantity", line.quantity())
                    .put("commissionedYear", 2006);
        }
        return feedEvent(FollowingRetired.RETIRED, project.toString(), data, position);
    }

    static FeedEvent merged(String uscc, String into) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("uscc", uscc).put("into", into).put("name", "保留的企业");
        return feedEvent(FollowingRetired.MERGED, uscc, data, POSITION.incrementAndGet());
    }

    static FeedEvent feedEvent(String type, String subject, ObjectNode data, long position) {
        return new FeedEvent(UUID.randomUUID(), type, subject, Instant.now(), EventData.of(data.toString()), position);
    }

    static Map<String, Object> bidding() {
        return Map.of(
                "pricing", "EACH",
                "price", 5200,
                "pickUpOn", TODAY.plusDays(7).toString(),
                "note", "含拆卸和运输",
                "contactPerson", "刘强",
                "contactPhone", "0813-2223344");
    }

    static Map<String, Object> choice(String bid) {
        return Map.of("bidId", bid, "contactPerson", "王建国", "contactPhone", "0813-7654321");
    }

    static Map<String, Object> pickUp(int quantity) {
        return Map.of("pickedUpOn", TODAY.toString(), "quantity", quantity);
    }

    static Map<String, Object> certificate(int quantity) {
        return Map.of(
                "number", "CZ-2026-0815", "issuedOn", TODAY.toString(), "quantity", quantity, "issuer", "市再生资源行业协会");
    }

    /** Bids; the bid's id. */
    static String bid(String token, String id) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(bidding())
                .post(PATH + "/" + id + "/bids")
                .then()
                .statusCode(201)
                .extract()
                .path("bids[0].id");
    }

    static ValidatableResponse tryBid(String token, String id) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(bidding())
                .post(PATH + "/" + id + "/bids")
                .then();
    }

    /** Takes a step with the version that is current. */
    static ValidatableResponse act(String token, String id, String step, Object body) {
        return actWith(token, id, step, body, etag(id));
    }

    static ValidatableResponse actWith(String token, String id, String step, Object body, String etag) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(body)
                .post(PATH + "/" + id + "/" + step)
                .then();
    }

    /** A step that says nothing. */
    static ValidatableResponse act(String token, String id, String step) {
        return given().auth()
                .oauth2(token)
                .header("If-Match", etag(id))
                .post(PATH + "/" + id + "/" + step)
                .then();
    }

    static ValidatableResponse put(String token, String id, byte[] file) {
        return given().auth()
                .oauth2(token)
                .contentType("application/octet-stream")
                .header("If-Match", etag(id))
                .queryParam("name", "处置证明.pdf")
                .body(file)
                .post(PATH + "/" + id + "/certificate")
                .then();
    }

    static ValidatableResponse read(String token, String id) {
        return given().auth().oauth2(token).get(PATH + "/" + id).then();
    }

    static String etag(String id) {
        return read(TestTokens.auditor(), id).statusCode(200).extract().header("ETag");
    }
}
