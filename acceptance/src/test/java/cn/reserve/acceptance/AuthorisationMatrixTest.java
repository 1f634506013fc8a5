package cn.reserve.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every operation of every OpenAPI document × every role × own and other, against the running stack with real tokens. */
@ExtendWith(RunningStack.class)
class AuthorisationMatrixTest {
    private final AuthorisationMatrix matrix = AuthorisationMatrix.read();
    private final Map<String, Operation> operations = Operation.all();

    @Test
    void namesEveryOperationAndNoOther() {
        assertThat(operations.keySet())
                .as("operations missing from authorisation-matrix.csv")
                .isSubsetOf(matrix.rows().keySet());
        assertThat(matrix.rows().keySet())
                .as("rows of authorisation-matrix.csv that no OpenAPI document has any more")
                .isSubsetOf(operations.keySet());
        assertThat(matrix.rows().values())
                .as("cells")
                .allSatisfy(row -> assertThat(row.values()).isSubsetOf("ok", "401", "403", "404"));
    }

    @Test
    void holdsInEveryCell(City city) {
        MatrixCity callers = MatrixCity.of(city);
        Map<String, Map<String, String>> actual = new LinkedHashMap<>();
        // Probes change nothing: several at once find the same.
        operations.entrySet().parallelStream()
                .map(each -> Map.entry(each.getKey(), row(city, callers, each.getValue())))
                .toList()
                .forEach(row -> actual.put(row.getKey(), row.getValue()));
        AuthorisationMatrix.write(Path.of("target", "authorisation-matrix.actual.csv"), matrix.columns(), actual);

        Map<String, String> different = new TreeMap<>();
        matrix.rows()
                .forEach((line, row) -> row.forEach((column, expected) -> {
                    String got = actual.getOrDefault(line, Map.of()).getOrDefault(column, "not an operation");
                    if (!got.equals(expected)) {
                        different.put(line + " as " + column, "expected " + expected + ", got " + got);
                    }
                }));
        assertThat(different)
                .as("compare with target/authorisation-matrix.actual.csv")
                .isEmpty();
    }

    private Map<String, String> row(City city, MatrixCity callers, Operation operation) {
        Map<String, String> row = new LinkedHashMap<>();
        for (String name : matrix.columns()) {
            MatrixCity.Column column = callers.column(name);
            Api caller = new Api(city.stack().publicUrl(), column.token());
            row.put(name, Probe.outcome(caller, operation, column.records()));
        }
        return row;
    }
}
