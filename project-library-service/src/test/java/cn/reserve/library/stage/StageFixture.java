package cn.reserve.library.stage;

import static cn.reserve.library.Fixture.as;

import cn.reserve.library.Fixture;
import cn.reserve.library.content.SampleFiles;
import cn.reserve.platformtest.TestTokens;
import io.restassured.response.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reports and confirms stages as people do. */
public final class StageFixture {
    private StageFixture() {}

    /** Reports a stage with a file that shows it. */
    public static Response report(String token, String project, String stage, String day) {
        return report(token, project, stage, day, SampleFiles.pdf());
    }

    static Response report(String token, String project, String stage, String day, byte[] file) {
        return as(token)
                .contentType("application/octet-stream")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Digest", SampleFiles.digest(file))
                .queryParam("stage", stage)
                .queryParam("day", day)
                .queryParam("name", "开工报告")
                .body(file)
                .post(project + "/stage-reports");
    }

    /** Reports, and lets the district confirm. */
    public static void reached(Fixture.Enterprise enterprise, String project, String stage, String day) {
        Response reported = report(enterprise.token(), project, stage, day);
        reported.then().statusCode(201);
        decide(TestTokens.districtReviewer(Fixture.ZILIUJING), project, reported, "confirmation", null)
                .then()
                .statusCode(200);
    }

    static Response decide(String token, String project, Response reported, String verb, @Nullable Object body) {
        var request = as(token).header("If-Match", reported.header("ETag"));
        if (body != null) {
            request.body(body);
        }
        return request.post(project + "/stage-reports/" + reported.path("id") + "/" + verb);
    }
}
