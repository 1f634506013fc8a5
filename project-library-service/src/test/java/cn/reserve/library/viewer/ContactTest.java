package cn.reserve.library.viewer;

import static cn.reserve.library.Fixture.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.reserve.library.Fixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestPerson;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ContactTest {
    private static final String PERSON = "欧阳联络";
    private static final String PHONE = "0813-7654321";

    private Fixture.Enterprise enterprise = new Fixture.Enterprise("", "", TestPerson.withRoles("enterprise"));
    private String project = "";
    private String file = "";

    /** People who look at a submitted project of the economy bureau's field, and at its enterprise. */
    enum Looking {
        OWN(false, false),
        DISTRICT(false, true),
        LEAD_BUREAU(false, true),
        COMMISSION_PREPARER(false, true),
        COMMISSION_APPROVER(false, true),
        CENTRAL_BANK(true, false),
        FINANCE_BUREAU(true, false),
        AUDITOR(true, false);

        private final boolean masked;
        private final boolean noted;

        Looking(boolean masked, boolean noted) {
            this.masked = masked;
            this.noted = noted;
        }
    }

    @BeforeEach
    void aSubmittedProject() {
        enterprise = Fixture.verifiedEnterprise();
        Map<String, Object> form = Fixture.projectForm();
        form.put("leadPerson", PERSON);
        form.put("leadPhone", PHONE);
        project = Fixture.submitted(enterprise, form);
        file = "/enterprises/" + enterprise.id();
    }

    @ParameterizedTest
    @EnumSource
    void showsAProjectsLeadPersonToWhoeverHasToCall(Looking looking) {
        as(token(looking))
                .get(project)
                .then()
                .statusCode(200)
                .body("contactMasked", equalTo(looking.masked))
                .body("leadPerson", equalTo(looking.masked ? null : PERSON))
                .body("leadPhone", equalTo(looking.masked ? null : PHONE));
        assertThat(looks("project", Fixture.id(project))).isEqualTo(looking.noted ? 1 : 0);
    }

    @ParameterizedTest
    @EnumSource
    void showsTheLeadPersonOfSubmittedVersionsToTheSame(Looking looking) {
        String answer = as(token(looking))
                .get(project + "/versions")
                .then()
                .statusCode(200)
                .body("contactMasked", equalTo(looking.masked))
                .extract()
                .asString();

        assertThat(answer.contains(PERSON)).isEqualTo(!looking.masked);
        assertThat(answer.contains(PHONE)).isEqualTo(!looking.masked);
        assertThat(looks("project", Fixture.id(project))).isEqualTo(looking.noted ? 1 : 0);
    }

    @ParameterizedTest
    @EnumSource
    void showsAnEnterprisesContactToWhoeverHasToCall(Looking looking) {
        long before = looks("enterprise", enterprise.id());
        as(token(looking))
                .get(file)
                .then()
                .statusCode(200)
                .body("contactMasked", equalTo(looking.masked))
                .body("contactName", equalTo(looking.masked ? null : "王建国"))
                .body("contactPhone", equalTo(looking.masked ? null : "0813-2200000"))
                .body("contactEmail", equalTo(looking.masked ? null : "office@example.com"));
        assertThat(looks("enterprise", enterprise.id()) - before).isEqualTo(looking.noted ? 1 : 0);
    }

    @Test
    void notesTheLookInTheAnswerToAnActionToo() {
        String district = TestTokens.districtReviewer(Fixture.ZILIUJING);
        String tag = as(enterprise.token()).get(project).header("ETag");

        as(district)
                .header("If-Match", tag)
                .post(project + "/pass")
                .then()
                .statusCode(200)
                .body("leadPhone", equalTo(PHONE));
        assertThat(looks("project", Fixture.id(project))).isEqualTo(1);
        // The district verified the file, and saw whom to call.
        assertThat(looks("enterprise", enterprise.id())).isEqualTo(1);
    }

    @Test
    void notesNothingWhenTheEnterpriseActsOnItsOwnProject() {
        as(enterprise.token())
                .header("If-Match", as(enterprise.token()).get(project).header("ETag"))
                .body(Map.of("given", false))
                .put(project + "/consent")
                .then()
                .statusCode(200)
                .body("leadPhone", equalTo(PHONE));
        assertThat(looks("project", Fixture.id(project))).isZero();
    }

    @Test
    void masksTheContactFromABureauThatLeadsNoneOfTheEnterprisesProjects() {
        as(TestTokens.bureauReviewer("health"))
                .get(file)
                .then()
                .statusCode(200)
                .body("contactMasked", equalTo(true))
                .body("contactName", equalTo(null));
        as(TestTokens.bureauReviewer("health")).get(project).then().statusCode(404);
    }

    @Test
    void keepsTheContactOutOfTheAuditTrail() {
        String trail = as(TestTokens.auditor())
                .queryParam("subjectType", "enterprise")
                .queryParam("subjectId", enterprise.id())
                .get("/audit")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(trail).contains(enterprise.uscc()).doesNotContain("王建国", "0813-2200000", "office@example.com");
    }

    private String token(Looking looking) {
        return switch (looking) {
            case OWN -> enterprise.token();
            case DISTRICT -> TestTokens.districtReviewer(Fixture.ZILIUJING);
            case LEAD_BUREAU -> TestTokens.bureauReviewer("economy");
            case COMMISSION_PREPARER -> TestTokens.commissionPreparer();
            case COMMISSION_APPROVER -> TestTokens.commissionApprover();
            case CENTRAL_BANK -> TestTokens.centralBank();
            case FINANCE_BUREAU -> TestTokens.financeBureau();
            case AUDITOR -> TestTokens.auditor();
        };
    }

    private static long looks(String type, String id) {
        List<String> actions = as(TestTokens.auditor())
                .queryParam("subjectType", type)
                .queryParam("subjectId", id)
                .get("/audit")
                .then()
                .statusCode(200)
                .extract()
                .path("items.action");
        return actions.stream().filter((type + ".contact-looked-at")::equals).count();
    }
}
