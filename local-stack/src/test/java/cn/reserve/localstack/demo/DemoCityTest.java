package cn.reserve.localstack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Year;
import org.junit.jupiter.api.Test;

class DemoCityTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private final DemoCity city = DemoCity.read(Year.of(2030));

    @Test
    void namesEnterprisesByCodesThatPassTheCheckOfGb32100() {
        for (JsonNode enterprise : city.enterprises()) {
            String uscc = enterprise.path("form").path("uscc").asText();
            assertThat(uscc).hasSize(18);
            int sum = 0;
            int weight = 1;
            for (int i = 0; i < 17; i++) {
                sum += ALPHABET.indexOf(uscc.charAt(i)) * weight;
                weight = weight * 3 % 31;
            }
            assertThat(uscc.charAt(17)).as(uscc).isEqualTo(ALPHABET.charAt((31 - sum % 31) % 31));
        }
    }

    @Test
    void paysEveryProjectInFullFromItsSources() {
        for (JsonNode project : city.projects()) {
            JsonNode form = project.path("form");
            if (form.has("totalInvestment")) {
                BigDecimal sum = BigDecimal.ZERO;
                for (JsonNode source : form.path("funding")) {
                    sum = sum.add(source.path("amount").decimalValue());
                }
                assertThat(sum)
                        .as(form.path("name").asText())
                        .isEqualByComparingTo(form.path("totalInvestment").decimalValue());
            }
        }
    }

    @Test
    void speaksOfThisYearAndTheNext() {
        JsonNode form = city.projects().get(0).path("form");
        assertThat(form.path("plannedStart").asText()).startsWith("2030-");
        assertThat(form.path("plannedCompletion").asText()).startsWith("2031-");
    }

    @Test
    void hasAProjectInEveryStateOfTheReview() {
        String targets = city.projects().findValuesAsText("target").toString();
        assertThat(targets)
                .contains("DRAFT", "SUBMITTED", "RETURNED", "DISTRICT_PASSED", "BUREAU_PASSED", "ADMITTED", "LISTED");
    }
}
