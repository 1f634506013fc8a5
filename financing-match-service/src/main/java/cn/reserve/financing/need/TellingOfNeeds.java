package cn.reserve.financing.need;

import cn.reserve.financing.need.NeedsFromFeed.Listing;
import cn.reserve.financing.notice.FinancingNotice;
import cn.reserve.platform.notice.About;
import cn.reserve.platform.notice.Notices;
import cn.reserve.platform.rest.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells a bank that needs name it, with the transaction that stores them: once of all that a batch publishes, because that is one decision
 * and would be hundreds of mails, and one by one of what changes afterwards. Nothing of a need that the same events, or one before, end.
 */
@ApplicationScoped
class TellingOfNeeds {
    private static final String CAUSE = FinancingNotice.NAMED.key() + ":";

    // The version before stores needs and tells nobody; while an update rolls, it may be ahead.
    private static final String STORED_BY_ANOTHER = """
            SELECT n.id, n.project_name || ' · ' || n.enterprise_name AS label, n.source_position, n.batch_id AS batch, n.batch_number, bank
            FROM unnest(CAST(:projects AS uuid[]), CAST(:positions AS bigint[])) AS listed(project_id, position)
                JOIN need n ON n.project_id = listed.project_id AND n.source_position = listed.position,
                unnest(n.intended_banks) AS bank
            WHERE n.updated_at > (SELECT at FROM notice_since) AND n.batch_id IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM notice_told WHERE cause = :cause || n.batch_id || ':' || bank)
            ORDER BY n.source_position, bank
            """;

    private final EntityManager entities;
    private final Needs needs;
    private final Notices notices;

    TellingOfNeeds(EntityManager entities, Needs needs, Notices notices) {
        this.entities = entities;
        this.needs = needs;
        this.notices = notices;
    }

    /**
     * Which banks nobody was told for, of publications that are stored already.
     *
     * @param published what was published of late; what is older is nobody's news when it is read once more
     */
    @SuppressWarnings("unchecked")
    List<NamedBank> storedByAnother(Collection<Listing> published) {
        if (published.isEmpty()) {
            return List.of();
        }
        List<Tuple> rows = entities.createNativeQuery(STORED_BY_ANOTHER, Tuple.class)
                .setParameter(
                        "projects", published.stream().map(Listing::projectId).toArray(UUID[]::new))
                .setParameter(
                        "positions",
                        published.stream().map(Listing::sourcePosition).toArray(Long[]::new))
                .setParameter("cause", CAUSE)
                .getResultList();
        return rows.stream().map(NamedBank::of).toList();
    }

    /** Tells of each. */
    void of(List<NamedBank> stored, List<NamedBank> storedByAnother) {
        List<NamedBank> named =
                Stream.concat(storedByAnother.stream(), stored.stream()).toList();
        if (named.isEmpty()) {
            return;
        }
        Set<UUID> open = needs.open(named.stream().map(NamedBank::need).collect(Collectors.toSet()));
        Map<String, List<NamedBank>> byOccasion = named.stream()
                .filter(each -> open.contains(each.need()))
                .collect(Collectors.groupingBy(TellingOfNeeds::occasion, LinkedHashMap::new, Collectors.toList()));
        Set<String> told = told(byOccasion.keySet());
        byOccasion.forEach((occasion, of) ->
                // The rest of a batch that did not fit into one page of the feed.
                tell(told.contains(occasion) ? occasion + ":" + of.getFirst().position() : occasion, of));
    }

    private static String occasion(NamedBank named) {
        return named.batch() == null
                ? CAUSE + named.need() + ":" + named.position() + ":" + named.bank()
                : CAUSE + named.batch() + ":" + named.bank();
    }

    @SuppressWarnings("unchecked")
    private Set<String> told(Set<String> causes) {
        List<String> told = entities.createNativeQuery(
                        "SELECT cause FROM notice_told WHERE cause = ANY (CAST(:causes AS text[]))", String.class)
                .setParameter("causes", causes.toArray(String[]::new))
                .getResultList();
        return Set.copyOf(told);
    }

    private void tell(String cause, List<NamedBank> named) {
        NamedBank first = named.getFirst();
        notices.tellOnce(
                cause,
                FinancingNotice.NAMED.key(),
                FinancingNotice.bank(first.bank()),
                named.size() == 1 ? about(first) : about(first, named.size()));
    }

    private static About about(NamedBank named) {
        return new About(named.need().toString(), named.label(), "/needs/" + named.need());
    }

    /** The list as it is published, whatever view the reader begins it with: the newest batch stands first. */
    private static About about(NamedBank first, int needs) {
        return About.named(
                String.valueOf(first.batch()),
                Messages.wordingOrCode("notice.need.named.batch", String.valueOf(first.batchNumber()), needs),
                "/needs?sort=-publishedAt");
    }
}
