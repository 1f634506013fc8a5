package cn.reserve.library.fund;

import cn.reserve.library.stacking.ProgrammeLaw;
import cn.reserve.library.stacking.ProgrammeLaw.Giving;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The register as the viewer may see it. */
@ApplicationScoped
class ShowingFunds {
    private final SpecialFunds funds;
    private final ProgrammeLaw law;

    ShowingFunds(SpecialFunds funds, ProgrammeLaw law) {
        this.funds = funds;
        this.law = law;
    }

    @Transactional
    Page<FundRow> many(FundSearch search, Viewer viewer, PageParams paging) {
        return funds.search(search, viewer, paging);
    }

    @Transactional
    FundRow one(UUID id, Viewer viewer) {
        return funds.row(id, viewer).orElseThrow(() -> Problems.notFound("fund"));
    }

    /** All that the search finds, for an export. */
    ListRows<FundRow> every(FundSearch search, Viewer viewer) {
        return funds.every(search, viewer);
    }

    /** What people call the programmes, by their ids. */
    Map<String, Wording> programmeNames() {
        Map<String, Wording> names = new HashMap<>();
        law.giving().forEach(each -> names.put(each.id(), new Wording(each.nameZh(), each.nameEn())));
        return names;
    }

    @Transactional
    FundTotals totals(Viewer viewer) {
        Map<String, Tuple> known = new HashMap<>();
        funds.totals(viewer).forEach(row -> known.put(row.get(0, String.class), row));
        return new FundTotals(
                law.giving().stream()
                        .map(programme -> total(programme, known.get(programme.id())))
                        .toList(),
                FundPolicy.keeps(viewer));
    }

    private static ProgrammeTotal total(Giving programme, @Nullable Tuple row) {
        return new ProgrammeTotal(
                programme.id(),
                programme.nameZh(),
                programme.nameEn(),
                programme.clause(),
                row == null ? 0 : row.get(1, Long.class),
                row == null ? BigDecimal.ZERO : row.get(2, BigDecimal.class),
                row == null ? BigDecimal.ZERO : row.get(3, BigDecimal.class),
                row == null ? BigDecimal.ZERO : row.get(4, BigDecimal.class));
    }
}
