package cn.reserve.supplydemand.diagnosis;

import cn.reserve.platform.identity.Scope;
import cn.reserve.supplydemand.AskedList;
import cn.reserve.supplydemand.AskedList.Asking;
import cn.reserve.supplydemand.ManyRows;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The list of diagnoses as people ask for it: each filter, order and scope. */
public final class AskedDiagnoses {
    private static final String ID = "01989f00-0000-7000-8000-000000000001";
    private static final Map<String, Consumer<DiagnosisSearch>> FILTERS = Map.of(
            "nothing", search -> {},
            "state", search -> search.state = "REPORTED",
            "field", search -> search.field = "ENERGY",
            "county", search -> search.county = "510302",
            "provider", search -> search.providerId = ID,
            "demand", search -> search.demandId = ID,
            "state, field and county",
                    search -> {
                        search.state = "REQUESTED";
                        search.field = "DIGITAL";
                        search.county = "510304";
                    });
    private static final List<Scope> SCOPES =
            List.of(new Scope.Everything(), new Scope.District("510302"), new Scope.Organisation(ManyRows.USCC));

    private AskedDiagnoses() {}

    public static Stream<AskedList> all() {
        Asking<DiagnosisSearch, DiagnosisSort> diagnoses = new Asking<>(
                DiagnosisSearch::new,
                (search, sort) -> search.sort = sort,
                DiagnosisSearch::order,
                DiagnosisSort.class);
        return SCOPES.stream()
                .flatMap(scope -> diagnoses.each("diagnoses, " + scope, FILTERS, search -> search.query(scope)));
    }
}
