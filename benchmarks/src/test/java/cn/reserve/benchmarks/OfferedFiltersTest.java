package cn.reserve.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OfferedFiltersTest {
    private static final String DOCUMENT = """
            {"paths": {"/things": {"get": {"parameters": [
              {"name": "page", "in": "query", "schema": {"type": "integer"}},
              {"name": "state", "in": "query", "schema": {"$ref": "#/components/schemas/State"}},
              {"name": "late", "in": "query", "schema": {"type": "boolean"}},
              {"name": "county", "in": "query", "schema": {"type": "string"}},
              {"name": "novel", "in": "query", "schema": {"type": "string"}},
              {"name": "sort", "in": "query", "description": "dueAt, or endedAt with state=DONE; a minus before it means descending"}]}}},
             "components": {"schemas": {"State": {"type": "string", "enum": ["OPEN", "DONE"]}}}}""";

    @Test
    void readsFiltersAndOrdersFromTheDocument() throws JsonProcessingException {
        OfferedFilters filters = read();

        assertThat(filters.values())
                .containsEntry("state", List.of("OPEN", "DONE"))
                .containsEntry("late", List.of("true", "false"))
                .containsEntry("county", List.of("510302"))
                .hasSize(3);
        assertThat(filters.sorts()).containsExactly("", "dueAt", "-dueAt", "endedAt", "-endedAt");
    }

    @Test
    void namesAFilterWithoutAValue() throws JsonProcessingException {
        assertThat(read().unknown()).containsExactly("novel");
    }

    @Test
    void combinesEachPairForEachViewer() throws JsonProcessingException {
        OfferedList list = new OfferedList("things", "/things", List.of("one", "other"));

        List<Combination> all = Combination.of(list, "/things", read(), list.users());

        assertThat(all).doesNotHaveDuplicates();
        assertThat(all).extracting(Combination::user).contains("one", "other");
        assertThat(all).anySatisfy(each -> assertThat(each.filters()).containsKeys("state", "late"));
        assertThat(all).anySatisfy(each -> assertThat(each.filters()).containsKeys("state", "late", "county"));
    }

    private static OfferedFilters read() throws JsonProcessingException {
        return OfferedFilters.of(new ObjectMapper().readTree(DOCUMENT), "/things", Map.of("county", List.of("510302")));
    }
}
