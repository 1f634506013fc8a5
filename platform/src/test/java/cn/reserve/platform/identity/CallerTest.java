package cn.reserve.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.reserve.platform.rest.ProblemException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallerTest {
    private static final String USCC = "91510300MA6200001X";

    @Test
    void readsTheOrganisationFromFlatClaims() {
        Caller caller = caller(
                Map.of("org", USCC, "org_name", "自贡硬质合金", "org_kind", "enterprise", "district", "510302"),
                "enterprise");

        assertThat(caller.organisation()).contains(USCC);
        assertThat(caller.organisationName()).isEqualTo("自贡硬质合金");
        assertThat(caller.kind()).isEqualTo(OrganisationKind.ENTERPRISE);
        assertThat(caller.district()).contains("510302");
    }

    @Test
    void readsTheOrganisationFromKeycloaksNestedClaim() {
        Caller caller = caller(
                Map.of(
                        "organization",
                        Map.of(
                                "bureau-economy",
                                Map.of("id", "1", "kind", List.of("bureau"), "bureau", List.of("economy")))),
                "bureau-reviewer");

        assertThat(caller.organisation()).contains("bureau-economy");
        assertThat(caller.organisationName()).isEqualTo("bureau-economy");
        assertThat(caller.kind()).isEqualTo(OrganisationKind.BUREAU);
        assertThat(caller.bureau()).contains("economy");
        assertThat(caller.scope()).isEqualTo(new Scope.Bureau("economy"));
    }

    @Test
    void readsAttributesBesideTheIdOrUnderAttributes() {
        Caller caller = caller(
                Map.of(
                        "organization",
                        Map.of("district-510302", Map.of("attributes", Map.of("district", List.of("510302"))))),
                "district-reviewer");

        assertThat(caller.scope()).isEqualTo(new Scope.District("510302"));
    }

    @Test
    void readsAListOfAliases() {
        assertThat(caller(Map.of("organization", List.of(USCC)), "enterprise").scope())
                .isEqualTo(new Scope.Organisation(USCC));
    }

    @Test
    void lacksInTheFlatClaimsComeFromTheNestedOneOfTheSameOrganisation() {
        Map<String, Object> nested =
                Map.of("other", Map.of("district", List.of("510399")), USCC, Map.of("district", List.of("510302")));

        assertThat(caller(Map.of("org", USCC, "organization", nested), "enterprise")
                        .district())
                .contains("510302");
    }

    @Test
    void flatClaimsWin() {
        Map<String, Object> nested = Map.of(USCC, Map.of("district", List.of("510302")));

        assertThat(caller(Map.of("org", USCC, "district", "510304", "organization", nested), "enterprise")
                        .district())
                .contains("510304");
    }

    @ParameterizedTest
    @ValueSource(strings = {"enterprise", "bank-officer", "bank-manager", "district-reviewer", "bureau-reviewer"})
    void seesNothingWithoutTheOrganisationThatItsRoleNeeds(String role) {
        Caller caller = caller(Map.of(), role);

        assertThat(caller.scope()).isEqualTo(new Scope.Nothing());
        assertThatThrownBy(caller::requireOrganisation)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.status()).isEqualTo(403));
    }

    @ParameterizedTest
    @ValueSource(strings = {"commission-preparer", "commission-approver", "central-bank", "finance-bureau", "auditor"})
    void seesEverythingInTheRolesOfTheCity(String role) {
        assertThat(caller(Map.of("org", "x"), role).scope()).isEqualTo(new Scope.Everything());
    }

    @ParameterizedTest
    @ValueSource(strings = {"applicant", "system-admin", "security-admin", "feed-reader", "offline_access"})
    void seesNothingInRolesWithoutRowsOfTheirOwn(String role) {
        assertThat(caller(Map.of("org", USCC, "district", "510302", "bureau", "economy"), role)
                        .scope())
                .isEqualTo(new Scope.Nothing());
    }

    @ParameterizedTest
    @CsvSource({
        "auditor, enterprise, Everything",
        "bureau-reviewer, enterprise, Bureau",
        "district-reviewer, enterprise, District"
    })
    void hasTheWidestScopeOfItsRoles(String wide, String narrow, String scope) {
        Caller caller = caller(Map.of("org", USCC, "district", "510302", "bureau", "economy"), narrow, wide);

        assertThat(caller.scope().getClass().getSimpleName()).isEqualTo(scope);
    }

    @Test
    void knowsOnlyThePlatformsRoles() {
        assertThat(caller(Map.of(), "auditor", "uma_authorization").roles()).containsExactly(Role.AUDITOR);
    }

    @Test
    void bindsItsCodeInThePredicateOfAScope() {
        assertThat(List.of(
                        new Scope.District("510302"),
                        new Scope.Bureau("economy"),
                        new Scope.Organisation(USCC),
                        new Scope.Everything(),
                        new Scope.Nothing()))
                .extracting(Scope::code)
                .containsExactly("510302", "economy", USCC, "", "");
    }

    @Test
    void isNobodyWhenNobodyIsSignedIn() {
        Caller nobody =
                new Caller(QuarkusSecurityIdentity.builder().setAnonymous(true).build(), new ObjectMapper());

        assertThat(nobody.name()).isEmpty();
        assertThat(nobody.scope()).isEqualTo(new Scope.Nothing());
        assertThatThrownBy(nobody::subject)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.status()).isEqualTo(401));
    }

    private static Caller caller(Map<String, Object> claims, String... roles) {
        return new Caller(
                QuarkusSecurityIdentity.builder()
                        .setPrincipal(new QuarkusPrincipal("wang"))
                        .addRoles(Set.of(roles))
                        .addAttributes(claims)
                        .build(),
                new ObjectMapper());
    }
}
