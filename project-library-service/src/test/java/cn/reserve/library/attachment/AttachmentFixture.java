package cn.reserve.library.attachment;

import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.Fixture.draft;

import cn.reserve.library.Fixture;
import cn.reserve.library.content.SampleFiles;
import cn.reserve.library.content.Sha256;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;

/** Sends, lists and removes attachments as people do. */
final class AttachmentFixture {
    static final String BINARY = "application/octet-stream";

    private AttachmentFixture() {}

    static String drafted(Fixture.Enterprise enterprise) {
        return "/projects/" + draft(enterprise.token(), Fixture.projectForm()).path("id");
    }

    static Response send(String token, String path, byte[] file, String name) {
        return send(token, path, file, name, UUID.randomUUID().toString(), SampleFiles.digest(file));
    }

    static Response send(String token, String path, byte[] file, String name, String key, String digest) {
        return as(token)
                .contentType(BINARY)
                .header("Idempotency-Key", key)
                .header("Content-Digest", digest)
                .queryParams(Map.of("kind", "ENVIRONMENT", "permitKind", "ENVIRONMENT", "name", name))
                .body(file)
                .post(path + "/attachments");
    }

    static Response remove(String token, String path, String id) {
        return as(token).delete(path + "/attachments/" + id);
    }

    static ValidatableResponse list(String token, String path) {
        return as(token).get(path + "/attachments").then().statusCode(200);
    }

    static String content(String path, Response added) {
        return path + "/attachments/" + added.path("id") + "/content";
    }

    static Sha256 sum(byte[] file) {
        return Sha256.announced(SampleFiles.digest(file));
    }
}
