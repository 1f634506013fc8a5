package cn.reserve.library.attachment;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.attachment.AttachmentFixture.BINARY;
import static cn.reserve.library.attachment.AttachmentFixture.content;
import static cn.reserve.library.attachment.AttachmentFixture.drafted;
import static cn.reserve.library.attachment.AttachmentFixture.list;
import static cn.reserve.library.attachment.AttachmentFixture.remove;
import static cn.reserve.library.attachment.AttachmentFixture.send;
import static cn.reserve.library.attachment.AttachmentFixture.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import cn.reserve.library.Fixture;
import cn.reserve.library.content.ContentStore;
import cn.reserve.library.content.Contents;
import cn.reserve.library.content.SampleFiles;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class AttachmentsResourceTest {
    @Inject
    ContentStore store;

    @Inject
    Contents contents;

    @Inject
    @ConfigProperty(name = "reserve.content.directory")
    Path directory;

    @Test
    void keepsAFileAndGivesItBack() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String path = drafted(enterprise);
        byte[] file = SampleFiles.pdf();

        Response added = send(enterprise.token(), path, file, "环评批复（盖章）/1");

        added.then()
                .statusCode(201)
                .body("kind", equalTo("ENVIRONMENT"))
                .body("permitKind", equalTo("ENVIRONMENT"))
                .body("mediaType", equalTo("application/pdf"))
                .body("fileName", equalTo("环评批复（盖章）_1.pdf"))
                .body("size", equalTo(file.length))
                .body("sha256", equalTo(sum(file).hex()))
                .body("sinceVersion", equalTo(1));
        Response download = as(enterprise.token()).get(content(path, added));
        download.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Length", Integer.toString(file.length))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("sandbox"))
                .header(
                        "Content-Disposition",
                        equalTo("attachment; filename=\"_________1.pdf\"; filename*=UTF-8''"
                                + "%E7%8E%AF%E8%AF%84%E6%89%B9%E5%A4%8D%EF%BC%88%E7%9B%96%E7%AB%A0%EF%BC%89_1.pdf"));
        assertThat(download.asByteArray()).isEqualTo(file);
        as(enterprise.token()).get(path + "/timeline").then().body("items.action", hasItem("attachment-added"));
    }

    @Test
    void takesTheSameFileOnlyOnce() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String path = drafted(enterprise);
        byte[] file = SampleFiles.picture("jpeg");
        String key = UUID.randomUUID().toString();

        String first = send(enterprise.token(), path, file, "现场", key, SampleFiles.digest(file))
                .path("id");
        String repeat = send(enterprise.token(), path, file, "现场", key, SampleFiles.digest(file))
                .path("id");
        String again = send(enterprise.token(), path, file, "现场照片").path("id");

        assertThat(repeat).isEqualTo(first);
        assertThat(again).isEqualTo(first);
        list(enterprise.token(), path).body("items", hasSize(1));
    }

    @Test
    void refusesWhatIsNotWhatItShouldBe() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String path = drafted(enterprise);

        send(enterprise.token(), path, "MZ\u0000 program".getBytes(StandardCharsets.US_ASCII), "批复.pdf")
                .then()
                .statusCode(422)
                .body("code", equalTo("content.refused"))
                .body("violations.field", contains("file"))
                .body("violations.rule", contains("file-type"))
                .body("violations[0].zh", containsString("只接收 PDF"))
                .body("violations[0].en", containsString("Only PDF"));
        send(enterprise.token(), path, SampleFiles.workbookWith("xl/vbaProject.bin"), "设备清单")
                .then()
                .statusCode(422)
                .body("violations.rule", contains("file-macro"));
        send(enterprise.token(), path, new byte[0], "空文件").then().body("violations.rule", contains("file-empty"));
        list(enterprise.token(), path).body("items", empty()).body("changeable", equalTo(true));
    }

    @Test
    void refusesABrokenTransferAndWhatIsTooLarge() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String path = drafted(enterprise);
        byte[] file = SampleFiles.pdf();
        String key = UUID.randomUUID().toString();

        send(enterprise.token(), path, file, "批复", key, SampleFiles.digest(SampleFiles.pdf()))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("file-digest"));
        send(enterprise.token(), path, file, "批复", key, "md5=:x:")
                .then()
                .statusCode(400)
                .body("violations.field", contains("Content-Digest"));
        send(enterprise.token(), path, new byte[(10 << 20) + 1], "批复")
                .then()
                .statusCode(413)
                .body("code", equalTo("content.too-large"));
        // The refused transfer did not use the key up.
        send(enterprise.token(), path, file, "批复", key, SampleFiles.digest(file))
                .then()
                .statusCode(201);
    }

    @Test
    void wantsKindNameAndKey() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String path = drafted(enterprise);
        byte[] file = SampleFiles.pdf();

        as(enterprise.token())
                .contentType(BINARY)
                .header("Content-Digest", SampleFiles.digest(file))
                .body(file)
                .post(path + "/attachments?name=")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("kind"))
                .body("violations.field", hasItem("name"));
        as(enterprise.token())
                .contentType(BINARY)
                .header("Content-Digest", SampleFiles.digest(file))
                .body(file)
                .post(path + "/attachments?kind=LAND&name=x")
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency.key-missing"));
    }

    @Test
    void freezesWithTheSubmittedVersion() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String path = drafted(enterprise);
        String first = send(enterprise.token(), path, SampleFiles.pdf(), "备案证").path("id");
        act(enterprise.token(), path, "submission", null).then().statusCode(200);

        send(enterprise.token(), path, SampleFiles.pdf(), "迟到")
                .then()
                .statusCode(409)
                .body("code", equalTo("project.not-editable"));
        remove(enterprise.token(), path, first).then().statusCode(409);
        act(TestTokens.districtReviewer(Fixture.ZILIUJING), path, "return", Fixture.reasons("permits"))
                .then()
                .statusCode(200);
        remove(enterprise.token(), path, first).then().statusCode(204);
        String second =
                send(enterprise.token(), path, SampleFiles.pdf(), "新备案证").path("id");
        act(enterprise.token(), path, "submission", null).then().statusCode(200);

        list(enterprise.token(), path).body("items.id", contains(second)).body("changeable", equalTo(false));
        as(enterprise.token()).get(path + "/attachments?version=1").then().body("items.id", contains(first));
        as(enterprise.token()).get(path + "/attachments?version=2").then().body("items.id", contains(second));
        as(enterprise.token())
                .get(path + "/attachments/" + first + "/content")
                .then()
                .statusCode(200);
    }

    @Test
    void sweepsWhatNobodyRefersTo() throws IOException {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String path = drafted(enterprise);
        byte[] kept = SampleFiles.pdf();
        byte[] dropped = SampleFiles.pdf();
        send(enterprise.token(), path, kept, "留").then().statusCode(201);
        String id = send(enterprise.token(), path, dropped, "删").path("id");
        remove(enterprise.token(), path, id).then().statusCode(204);

        contents.sweep(Duration.ofHours(1), 1_000);
        assertThat(store.holds(sum(dropped))).as("within the grace").isTrue();
        contents.sweep(Duration.ofSeconds(-5), 1_000);

        assertThat(store.holds(sum(dropped))).isFalse();
        assertThat(store.holds(sum(kept))).isTrue();
        send(enterprise.token(), path, dropped, "再传").then().statusCode(201);
        assertThat(store.holds(sum(dropped))).isTrue();
    }

    @Test
    void sweepsTheOthersWhenOneCannotBeDeleted() throws IOException {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String path = drafted(enterprise);
        byte[] stuck = SampleFiles.pdf();
        byte[] dropped = SampleFiles.pdf();
        for (byte[] file : List.of(stuck, dropped)) {
            String id = send(enterprise.token(), path, file, "删").path("id");
            remove(enterprise.token(), path, id).then().statusCode(204);
        }
        Path place = directory
                .resolve(sum(stuck).hex().substring(0, 2))
                .resolve(sum(stuck).hex().substring(2, 4))
                .resolve(sum(stuck).hex());
        Files.delete(place);
        Path inside = Files.createDirectories(place).resolve("stuck");
        Files.createFile(inside);

        contents.sweep(Duration.ofSeconds(-5), 1_000);

        assertThat(store.holds(sum(dropped))).isFalse();
        assertThat(inside).exists();
        Files.delete(inside);
        assertThat(contents.sweep(Duration.ofSeconds(-60), 1_000)).isPositive();
        assertThat(place).doesNotExist();
    }

    @Test
    void saysThatTheStoreHasLostAFile() throws IOException {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String path = drafted(enterprise);
        byte[] file = SampleFiles.pdf();
        Response added = send(enterprise.token(), path, file, "丢");
        store.delete(sum(file));

        as(enterprise.token())
                .get(content(path, added))
                .then()
                .statusCode(404)
                .body("code", equalTo("content.not-found"));
    }
}
