package cn.reserve.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Bad values in every text and number field that the OpenAPI documents show; the body is otherwise good. */
@ExtendWith(RunningStack.class)
class BadFieldsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Judged together with the record, after its version: the journey sends these to a record that stands where they count. */
    private static final Set<String> JUDGED_WITH_THE_RECORD =
            Set.of("POST /api/financing/cases/{id}/credit-approval rate");

    private final AuthorisationMatrix matrix = AuthorisationMatrix.read();
    private final MatrixCity callers;
    private final City city;

    BadFieldsTest(City city) {
        this.city = city;
        this.callers = MatrixCity.of(city);
    }

    @Test
    void refusesTenThousandCharactersInEveryTextField() {
        refused(Field::isText, TextNode.valueOf("长".repeat(10_000)));
    }

    @Test
    void refusesTextDirectionMarksInEveryTextField() {
        refused(Field::isText, TextNode.valueOf("abc\u202Egpj.exe"));
    }

    @Test
    void refusesNegativeAmountsInEveryNumberField() {
        refused(field -> field.isNumber() && !field.isSigned(), DoubleNode.valueOf(-1));
    }

    @Test
    void refusesHugeAmountsInEveryNumberField() {
        refused(Field::isNumber, DoubleNode.valueOf(1e300));
    }

    @Test
    void refusesWhatIsNoNumberInEveryNumberField() {
        refused(Field::isNumber, TextNode.valueOf("NaN"));
    }

    @Test
    void treatsHtmlSqlAndEmojiAsTextOrRefusesThem() {
        List<String> texts = List.of(
                "<script>alert(1)</script><img src=x onerror=alert(1)>",
                "'; DROP TABLE project; -- ${7*7} {{7*7}}",
                "🏭🇨🇳👩‍🔧 e\u0301");
        for (String text : texts) {
            each(Field::isText, TextNode.valueOf(text), (field, answer) -> {
                answer.leaksNothing();
                if (answer.status() >= 500) {
                    fail("%s with %s in %s: %s", answer.request(), text, field.name(), answer.body());
                }
            });
        }
    }

    @Test
    void refusesAnotherTypeInEveryField() {
        JsonNode object = JSON.createObjectNode().put("x", 1);
        refused(field -> true, object);
    }

    @Test
    void refusesNumbersThatJsonDoesNotKnow() {
        for (String literal : List.of("NaN", "Infinity", "1e999999999", "0x1F", "-")) {
            Api caller = city.as(callers.enterpriseUser());
            String body = "{\"kind\":\"RENEWAL\",\"budget\":" + literal + "}";
            Answer answer = caller.send("POST", "/api/supply-demand/demands", body, "Idempotency-Key", "literal");
            answer.problem(400);
        }
    }

    private interface Check {
        void of(Field field, Answer answer);
    }

    /** Every such field of every operation answers 400, naming the field, and changes nothing. */
    private void refused(Predicate<Field> which, JsonNode value) {
        List<String> wrong = new ArrayList<>();
        int probed = each(which, value, (field, answer) -> {
            try {
                answer.names(field.name());
            } catch (AssertionError notNamed) {
                wrong.add(answer.request() + " " + field.name() + ": " + answer.status() + " " + answer.body());
            }
        });
        assertThat(wrong).as("of %d fields", probed).isEmpty();
        assertThat(probed).isGreaterThan(20);
    }

    private int each(Predicate<Field> which, JsonNode value, Check check) {
        int probed = 0;
        for (Operation operation : Operation.all().values()) {
            Object good = Probe.goodBody(operation);
            if (good == null) {
                continue;
            }
            MatrixCity.Column column = mayDo(operation);
            Api caller = new Api(city.stack().publicUrl(), column.token());
            for (Field field : Field.of(operation)) {
                ObjectNode body =
                        good instanceof String ? JsonNodeFactory.instance.objectNode() : JSON.valueToTree(good);
                boolean here = !JUDGED_WITH_THE_RECORD.contains(operation.line() + " " + field.name());
                if (here && which.test(field) && field.put(body, value)) {
                    String path = Probe.pathOf(operation, column.records());
                    check.of(field, caller.send(operation.method(), path, body));
                    probed++;
                }
            }
        }
        return probed;
    }

    /** Somebody whom the matrix gives the right. */
    private MatrixCity.Column mayDo(Operation operation) {
        Map<String, String> row = matrix.rows().getOrDefault(operation.line(), Map.of());
        return row.entrySet().stream()
                .filter(cell -> cell.getValue().equals("ok"))
                .findFirst()
                .map(cell -> callers.column(cell.getKey()))
                .or(() -> callers.besides(operation))
                .orElseThrow(() -> new AssertionError("nobody may " + operation.line()));
    }
}
