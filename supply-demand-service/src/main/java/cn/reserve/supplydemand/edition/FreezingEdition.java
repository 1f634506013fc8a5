package cn.reserve.supplydemand.edition;

import cn.reserve.platform.columns.ValueKind;
import cn.reserve.supplydemand.round.RoundFrozen;
import cn.reserve.supplydemand.sheet.SheetKind;
import cn.reserve.supplydemand.sheet.TemplateColumn;
import cn.reserve.supplydemand.sheettemplate.SheetVersions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Keeps what a round says at the moment it is frozen. */
@ApplicationScoped
class FreezingEdition {
    private final Editions editions;
    private final SheetVersions templates;
    private final ReadingEditions reading;
    private final WritingEdition writing;

    FreezingEdition(Editions editions, SheetVersions templates, ReadingEditions reading, WritingEdition writing) {
        this.editions = editions;
        this.templates = templates;
        this.reading = reading;
        this.writing = writing;
    }

    void keep(@Observes RoundFrozen frozen) {
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        Optional<Edition> before = editions.latest(frozen.round());
        editions.takeDown(id, frozen.round(), before);
        int number = before.map(Edition::number).orElse(0) + 1;
        Edition edition = new Edition(id, number, frozen, editions.whole(id, sheets(id, frozen.versions())));
        PagesDigest digest = new PagesDigest();
        writing.write(reading.whole(edition, frozen.name(), frozen.year()), digest);
        editions.persistAndFlush(edition.signed(digest.byPage()));
    }

    private List<EditionSheet> sheets(UUID id, Map<SheetKind, Integer> versions) {
        Map<SheetKind, List<TemplateColumn>> summed = new TreeMap<>();
        versions.forEach((kind, number) -> summed.put(kind, summed(kind, number)));
        Map<SheetKind, Editions.Count> counts = editions.counts(id);
        Map<String, BigDecimal> sums = editions.sums(
                id,
                summed.entrySet().stream()
                        .flatMap(sheet -> sheet.getValue().stream().map(column -> name(sheet.getKey(), column)))
                        .toList());
        return summed.entrySet().stream()
                .map(sheet -> sheet(sheet.getKey(), versions, counts, sheet.getValue(), sums))
                .toList();
    }

    private static EditionSheet sheet(
            SheetKind kind,
            Map<SheetKind, Integer> versions,
            Map<SheetKind, Editions.Count> counts,
            List<TemplateColumn> columns,
            Map<String, BigDecimal> sums) {
        Editions.Count count = counts.getOrDefault(kind, new Editions.Count(0, 0));
        return new EditionSheet(
                kind,
                versions.getOrDefault(kind, 0),
                count.enterprises(),
                count.rows(),
                columns.stream()
                        .map(column -> new EditionSheet.Sum(
                                column.key(),
                                column.name(),
                                column.unit(),
                                column.kind() == ValueKind.MONEY,
                                sums.getOrDefault(name(kind, column), BigDecimal.ZERO)))
                        .toList());
    }

    private List<TemplateColumn> summed(SheetKind kind, int number) {
        return templates.layout(kind, number).columns().stream()
                .filter(column -> column.kind().isNumber() && kind.summed().contains(column.key()))
                .toList();
    }

    private static String name(SheetKind kind, TemplateColumn column) {
        return kind.name() + "." + column.key();
    }
}
