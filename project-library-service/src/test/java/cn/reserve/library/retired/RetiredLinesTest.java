package cn.reserve.library.retired;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.library.form.ProjectRequest;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RetiredLinesTest {
    private static final UUID PROJECT = UUID.randomUUID();
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    private static ProjectRequest form(Map<?, ?>... lines) {
        return JSON.convertValue(
                Map.of(
                        "name", "更新",
                        "field", "INDUSTRY",
                        "county", "510302",
                        "funding", List.of(),
                        "permits", List.of(),
                        "newEquipment", List.of(),
                        "retiredEquipment", List.of(lines)),
                ProjectRequest.class);
    }

    private static Map<String, Object> machine(String model, int quantity) {
        return Map.of("name", "车床", "model", model, "quantity", quantity, "commissioned", "2005-03-01");
    }

    private static List<UUID> keys(ProjectRequest form) {
        return RetiredLines.of(PROJECT, form).stream()
                .map(RetiredLines.Line::key)
                .toList();
    }

    @Test
    void aLineKeepsItsKeyWhenItsPlaceOrQuantityChanges() {
        List<UUID> before = keys(form(machine("A", 1), machine("B", 2)));
        List<UUID> after = keys(form(machine("B", 5), machine("A", 1)));

        assertThat(after).containsExactly(before.get(1), before.get(0));
    }

    @Test
    void alikeLinesAreTold() {
        assertThat(keys(form(machine("A", 1), machine("A", 1))))
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void anotherProjectsLineIsAnother() {
        ProjectRequest form = form(machine("A", 1));

        assertThat(RetiredLines.of(UUID.randomUUID(), form).getFirst().key())
                .isNotEqualTo(keys(form).getFirst());
    }

    @Test
    void leavesOutWhatSaysTooLittle() {
        assertThat(keys(form(Map.of("name", "车床")))).isEmpty();
    }
}
