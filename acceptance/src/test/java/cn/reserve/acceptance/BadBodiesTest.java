package cn.reserve.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.acceptance.City.Enterprise;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Bodies that are too large, wrong or hostile: a clear problem answer, nothing stored half. */
@ExtendWith(RunningStack.class)
class BadBodiesTest {
    private static final String DIVISIONS = City.LIBRARY + "/codes/divisions";

    private final City city;

    BadBodiesTest(City city) {
        this.city = city;
    }

    @Test
    void refusesTwoGigabytesBeforeReadingThem() throws IOException {
        String answer = raw(
                "POST " + City.LIBRARY + "/projects HTTP/1.1\r\nHost: localhost\r\n"
                        + "Content-Type: application/json\r\nContent-Length: 2147483648\r\n\r\n{",
                0);

        assertThat(answer).startsWith("HTTP/1.1 413").contains("application/problem+json");
    }

    @Test
    void refusesAnEndlessChunkedBody() throws IOException {
        String answer = raw(
                "POST " + City.LIBRARY + "/projects HTTP/1.1\r\nHost: localhost\r\n"
                        + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n",
                64);

        assertThat(answer).startsWith("HTTP/1.1 413").contains("application/problem+json");
    }

    @Test
    void refusesAZipBomb() {
        byte[] bomb = Workbooks.bomb();
        assertThat(bomb.length).isLessThan(4_000_000);

        Answer answer = city.as("system-admin")
                .upload(DIVISIONS + "/versions", Workbooks.XLSX, BodyPublishers.ofByteArray(bomb));

        answer.refused(422, "sheet.bomb");
    }

    @Test
    void runsNoFormulaOfAWorkbook() {
        int before = versions();

        Answer answer = city.as("system-admin")
                .upload(
                        DIVISIONS + "/versions?preview=true",
                        Workbooks.XLSX,
                        BodyPublishers.ofByteArray(Workbooks.formulas("code", "name", "parent", "level")));

        answer.leaksNothing();
        assertThat(answer.status()).as(answer.body()).isIn(200, 422);
        assertThat(versions()).isEqualTo(before);
    }

    @Test
    void refusesARenamedFile() {
        city.as("system-admin")
                .upload(DIVISIONS + "/versions", Workbooks.XLSX, BodyPublishers.ofString("PK\u0003\u0004 nothing"))
                .problem(422);
    }

    @Test
    void refusesWhatIsNoJson() {
        Enterprise enterprise = city.enterprise("510302");
        Api api = city.as(enterprise.username());
        for (String body : new String[] {"", "{", "[]", "null", "\"text\"", "{\"name\":\"a\"}}", "<xml/>"}) {
            api.send(
                            "POST",
                            City.LIBRARY + "/projects",
                            body,
                            "Idempotency-Key",
                            UUID.randomUUID().toString())
                    .problem(400);
        }
        api.send("POST", City.LIBRARY + "/projects", "[".repeat(100_000), "Idempotency-Key", "deep")
                .problem(400);
        api.send("POST", City.LIBRARY + "/projects", "<xml/>", "Content-Type", "application/xml")
                .problem(415);
        assertThat(api.get(City.LIBRARY + "/projects").json().path("total").asInt())
                .isZero();
    }

    @Test
    void refusesAWrongCreditCodeAndAnEndBeforeTheStart() {
        String applicant =
                city.people().newPerson("person-" + UUID.randomUUID().toString().substring(0, 8), "何平");
        for (String uscc : new String[] {"", "123", "91510300MA62XXXXI1", "９１５１０３００ＭＡ６２ＸＸＸＸ０１"}) {
            city.as(applicant)
                    .create(City.LIBRARY + "/enterprises", Forms.enterprise(uscc, "示例", "510302"))
                    .names("uscc");
        }
        Enterprise enterprise = city.enterprise("510302");
        Map<String, Object> form = Forms.project("结束早于开始", "INDUSTRY", "510302");
        form.put("plannedCompletion", Forms.today().minusYears(2).toString());
        city.as(enterprise.username()).create(City.LIBRARY + "/projects", form).names("plannedCompletion");
        assertThat(city.as(enterprise.username())
                        .get(City.LIBRARY + "/projects")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void keepsHtmlSqlAndEmojiAsTheText() {
        Enterprise enterprise = city.enterprise("510302");
        String hostile = "<b>🏭</b>'; DROP TABLE project; --";
        Map<String, Object> form = Forms.project(hostile, "INDUSTRY", "510302");

        Answer draft = city.as(enterprise.username())
                .create(City.LIBRARY + "/projects", form)
                .expect(201);

        JsonNode read = city.as(enterprise.username())
                .get(City.LIBRARY + "/projects/" + draft.id())
                .expect(200)
                .json();
        assertThat(read.path("name").asText()).isEqualTo(hostile);
    }

    @Test
    void answersInTheLanguageAskedFor() {
        Answer english = city.anonymous().send("GET", City.LIBRARY + "/todos", null, "Accept-Language", "en");
        Answer chinese = city.anonymous().send("GET", City.LIBRARY + "/todos", null, "Accept-Language", "zh-CN");

        assertThat(english.problem(401).json().path("detail").asText())
                .isEqualTo(english.json().path("detailEn").asText());
        assertThat(chinese.problem(401).json().path("detail").asText())
                .isEqualTo(chinese.json().path("detailZh").asText());
    }

    private int versions() {
        return city.as("system-admin")
                .get(DIVISIONS + "/versions")
                .expect(200)
                .json()
                .size();
    }

    /** Sends bytes as they are, then up to so many megabytes of chunks; what came back. */
    private String raw(String head, int megabytes) throws IOException {
        URI gateway = URI.create(city.stack().publicUrl());
        try (Socket socket = new Socket("127.0.0.1", gateway.getPort())) {
            socket.setSoTimeout((int) Duration.ofSeconds(20).toMillis());
            OutputStream out = socket.getOutputStream();
            String token = city.people().token(city.enterprise("510302").username());
            out.write(head.replaceFirst("\r\n", "\r\nAuthorization: Bearer " + token + "\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            chunks(out, megabytes);
            byte[] answer = socket.getInputStream().readNBytes(400);
            return new String(answer, StandardCharsets.UTF_8);
        }
    }

    private static void chunks(OutputStream out, int megabytes) {
        byte[] block = ("100000\r\n" + " ".repeat(1 << 20) + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        try {
            for (int i = 0; i < megabytes; i++) {
                out.write(block);
            }
            out.flush();
        } catch (IOException closedByTheServer) {
            // It stopped reading, as it should; its answer is still there.
        }
    }
}
