package cn.reserve.supplydemand.edition;

import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.rest.Problems;
import cn.reserve.supplydemand.round.CollectionRound;
import cn.reserve.supplydemand.round.CollectionRounds;
import cn.reserve.supplydemand.sheet.SheetKind;
import cn.reserve.supplydemand.sheet.SheetLayout;
import cn.reserve.supplydemand.sheettemplate.SheetVersions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** Shows editions to those who may see the whole city's. */
@ApplicationScoped
class ReadingEditions {
    private static final String OWNER_BUREAU = "economy";

    private final Editions editions;
    private final CollectionRounds rounds;
    private final SheetVersions templates;
    private final Caller caller;
    private final Audit audit;

    ReadingEditions(Editions editions, CollectionRounds rounds, SheetVersions templates, Caller caller, Audit audit) {
        this.editions = editions;
        this.rounds = rounds;
        this.templates = templates;
        this.caller = caller;
        this.audit = audit;
    }

    /**
     * What is taken along.
     *
     * @param layouts of the sheets that are in it, in their order
     */
    record Taken(Edition edition, String name, int year, Map<SheetKind, SheetLayout> layouts) {}

    /**
     * Those of a round, latest first.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404
     */
    @Transactional
    EditionResponse.All all(UUID round) {
        return new EditionResponse.All(editions.of(visible(round).id()).stream()
                .map(EditionResponse::of)
                .toList());
    }

    /**
     * For the official workbook; taking it along is noted.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404
     */
    @Transactional
    Taken official(UUID id, int number) {
        CollectionRound round = visible(id);
        Edition edition = editions.require(id, number);
        note("collection-round.workbook-taken", round, Map.of("edition", number));
        return whole(edition, round.name(), round.year());
    }

    /** All sheets of an edition. */
    Taken whole(Edition edition, String name, int year) {
        Map<SheetKind, SheetLayout> layouts = new EnumMap<>(SheetKind.class);
        edition.sheets().forEach(sheet -> layouts.put(sheet.kind(), templates.layout(sheet.kind(), sheet.template())));
        return new Taken(edition, name, year, layouts);
    }

    /**
     * For the check of a file; that somebody did is noted.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404
     */
    @Transactional
    Edition toCheck(UUID id, int number) {
        CollectionRound round = visible(id);
        note("collection-round.workbook-checked", round, Map.of("edition", number));
        return editions.require(id, number);
    }

    /**
     * For the open data of a sheet; taking it along is noted.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404, also for a sheet that the round did not ask for
     */
    @Transactional
    Taken openData(UUID id, int number, SheetKind kind, OpenDataFormat format) {
        CollectionRound round = visible(id);
        Edition edition = editions.require(id, number);
        SheetLayout layout = edition.sheets().stream()
                .filter(sheet -> sheet.kind() == kind)
                .findFirst()
                .map(sheet -> templates.layout(kind, sheet.template()))
                .orElseThrow(() -> Problems.notFound("round-edition"));
        note("collection-round.open-data-taken", round, Map.of("edition", number, "sheet", kind, "format", format));
        return new Taken(edition, round.name(), round.year(), Map.of(kind, layout));
    }

    /** The round, for whoever may see what the whole city said. */
    CollectionRound visible(UUID id) {
        boolean sees =
                switch (caller.scope()) {
                    case Scope.Everything all -> true;
                    case Scope.Bureau(String code) -> code.equals(OWNER_BUREAU);
                    case Scope.District district -> false;
                    case Scope.Organisation organisation -> false;
                    case Scope.Nothing none -> false;
                };
        if (!sees) {
            throw Problems.notFound("collection-round");
        }
        return rounds.require(id);
    }

    private void note(String action, CollectionRound round, Object taken) {
        audit.recordLook(action, "collection-round", round.id().toString(), round.name(), taken);
    }
}
