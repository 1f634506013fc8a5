package cn.reserve.financing.need;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The set-based writes of what the feed says: whole batches, one statement each, guarded by feed position so that
 * repeated and older events leave newer rows alone.
 */
@ApplicationScoped
class NeedsFromFeed {
    // Gives each bank that is named now and was not before: as the need opens, opens anew or changes its banks.
    private static final String LIST = """
            WITH stored AS (
            INSERT INTO need (project_id, project_code, project_name, field, direction, industry, county, county_name,
                uscc, enterprise_name, size_class, total_investment, equipment_investment, amount, term_months, latest_rate, loan_use, guarantee, intended_banks,
                consent_given, consent_until, content, batch_id, batch_number, published_at, source_position,
                consent_position, updated_at)
            SELECT project_id, project_code, project_name, field, direction, industry, county, county_name,
                uscc, coalesce(known.name, listed.enterprise_name), size_class, total_investment, equipment_investment, amount, term_months, latest_rate, loan_use, guarantee, intended_banks,
                consent_given, consent_until, content, batch_id, batch_number, published_at, listed.source_position,
                listed.source_position, updated_at
            FROM json_to_recordset(CAST(:listings AS json)) AS listed(project_id uuid, project_code text,
                project_name text, field text, direction text, industry text, county text, county_name text,
                uscc text, enterprise_name text, size_class text, total_investment numeric, equipment_investment numeric, amount numeric, term_months integer,
                latest_rate numeric, loan_use text, guarantee text, intended_banks text[], consent_given boolean,
                consent_until date, content text, batch_id uuid, batch_number text, published_at timestamptz,
                source_position bigint, updated_at timestamptz)
                LEFT JOIN enterprise_name known USING (uscc)
            ORDER BY project_id
            ON CONFLICT (project_id) DO UPDATE SET
                version = need.version + 1,
                project_code = excluded.project_code, project_name = excluded.project_name,
                field = excluded.field, direction = excluded.direction, industry = excluded.industry,
                county = excluded.county, county_name = excluded.county_name, uscc = excluded.uscc,
                enterprise_name = excluded.enterprise_name, size_class = excluded.size_class,
                total_investment = excluded.total_investment,
                equipment_investment = excluded.equipment_investment, amount = excluded.amount,
                term_months = excluded.term_months, latest_rate = excluded.latest_rate,
                loan_use = excluded.loan_use, guarantee = excluded.guarantee,
                intended_banks = excluded.intended_banks,
                consent_given = CASE WHEN need.consent_position < excluded.consent_position
                    THEN excluded.consent_given ELSE need.consent_given END,
                consent_until = CASE WHEN need.consent_position < excluded.consent_position
                    THEN excluded.consent_until ELSE need.consent_until END,
                consent_position = greatest(need.consent_position, excluded.consent_position),
                content = excluded.content, batch_id = excluded.batch_id,
                batch_number = excluded.batch_number, published_at = excluded.published_at,
                ended_kind = NULL, ended_reason = NULL, ended_at = NULL, ended_position = NULL,
                source_position = excluded.source_position, updated_at = excluded.updated_at
            WHERE need.source_position < excluded.source_position
            RETURNING new.id, new.project_name || ' · ' || new.enterprise_name AS label, new.source_position,
                new.updated_at, new.intended_banks AS named,
                CASE WHEN old.ended_kind IS NULL THEN old.intended_banks END AS before,
                CASE WHEN old.ended_kind IS NOT NULL OR old.batch_id IS DISTINCT FROM new.batch_id THEN new.batch_id END AS batch,
                new.batch_number)
            SELECT id, label, source_position, batch, batch_number, bank FROM stored, unnest(named) AS bank
            WHERE updated_at > (SELECT at FROM notice_since) AND bank <> ALL (coalesce(before, CAST(ARRAY[] AS text[])))
            ORDER BY source_position, bank
            """;

    private static final String REMEMBER_ENDINGS = """
            INSERT INTO need_ending (project_id, kind, reason, at, source_position)
            SELECT project_id, kind, reason, at, source_position
            FROM json_to_recordset(CAST(:endings AS json))
                AS ended(project_id uuid, kind text, reason text, at timestamptz, source_position bigint)
            ORDER BY project_id
            ON CONFLICT (project_id) DO UPDATE SET kind = excluded.kind, reason = excluded.reason, at = excluded.at,
                source_position = excluded.source_position
            WHERE need_ending.source_position < excluded.source_position
            """;

    private static final String END = """
            WITH ended AS MATERIALIZED (
                SELECT ending.* FROM unnest(CAST(:projects AS uuid[])) AS touched(project_id)
                    JOIN need_ending ending USING (project_id))
            UPDATE need SET version = need.version + 1, ended_kind = ended.kind, ended_reason = ended.reason,
                ended_at = ended.at, ended_position = ended.source_position, updated_at = ended.at
            FROM ended
            WHERE need.project_id = ended.project_id AND ended.source_position > need.source_position
                AND ended.source_position > coalesce(need.ended_position, 0)
            """;

    private static final String REMEMBER_CONSENTS = """
            INSERT INTO need_consent (project_id, given, until, at, source_position)
            SELECT project_id, given, until, at, source_position
            FROM json_to_recordset(CAST(:consents AS json)) AS changed(project_id uuid, given boolean, until date,
                at timestamptz, source_position bigint)
            ORDER BY project_id
            ON CONFLICT (project_id) DO UPDATE SET given = excluded.given, until = excluded.until,
                at = excluded.at, source_position = excluded.source_position
            WHERE need_consent.source_position < excluded.source_position
            """;

    private static final String CONSENT = """
            WITH changed AS MATERIALIZED (
                SELECT consent.* FROM unnest(CAST(:projects AS uuid[])) AS touched(project_id)
                    JOIN need_consent consent USING (project_id))
            UPDATE need SET version = need.version + 1, consent_given = changed.given, consent_until = changed.until,
                consent_position = changed.source_position, updated_at = greatest(need.updated_at, changed.at)
            FROM changed
            WHERE need.project_id = changed.project_id AND changed.source_position > need.consent_position
            """;

    private final EntityManager entities;
    private final ObjectMapper json;

    NeedsFromFeed(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /**
     * What stores listings, then what ended and what was consented to. Each of the three follows its newest event, whichever
     * came first: listing and ending decide whether the need is closed, listing and consent what a bank may read.
     */
    List<Write> writes(Collection<Listing> listings, Collection<Ending> endings, Collection<ConsentChange> consents) {
        return Stream.of(
                        rows(LIST, "listings", listings),
                        rows(REMEMBER_ENDINGS, "endings", endings),
                        rows(REMEMBER_CONSENTS, "consents", consents),
                        settling(END, listings, endings),
                        settling(CONSENT, listings, consents))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Runs the writes in their order, in the transaction that is there, and gives the banks that a listing names anew. */
    List<NamedBank> store(List<Write> writes) {
        List<NamedBank> named = List.of();
        for (Write write : writes) {
            if (write.statement().equals(LIST)) {
                named = listed(write);
            } else {
                entities.createNativeQuery(write.statement())
                        .setParameter(write.parameter(), write.value())
                        .executeUpdate();
            }
        }
        return named;
    }

    @SuppressWarnings("unchecked")
    private List<NamedBank> listed(Write write) {
        List<Tuple> rows = entities.createNativeQuery(write.statement(), Tuple.class)
                .setParameter(write.parameter(), write.value())
                .getResultList();
        return rows.stream().map(NamedBank::of).toList();
    }

    /** Brings the needs that a batch touched to what is remembered about them. */
    private static Optional<Write> settling(
            String statement, Collection<Listing> listings, Collection<? extends Positioned> others) {
        String projects = Stream.concat(listings.stream(), others.stream())
                .map(row -> row.projectId().toString())
                .collect(Collectors.joining(",", "{", "}"));
        return projects.equals("{}") ? Optional.empty() : Optional.of(new Write(statement, "projects", projects));
    }

    private Optional<Write> rows(String statement, String parameter, Collection<?> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Write(statement, parameter, json.writeValueAsString(rows)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Rows of a feed batch cannot be written as JSON", e);
        }
    }

    /** One statement with its one parameter. */
    record Write(String statement, String parameter, String value) {}

    /** A row that knows its place in the feed. */
    sealed interface Positioned {
        long sourcePosition();

        UUID projectId();
    }

    /** A change of consent as a row of JSON. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record ConsentChange(
            UUID projectId, boolean given, @Nullable LocalDate until, Instant at, long sourcePosition)
            implements Positioned {}

    /** An ending as a row of JSON. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Ending(UUID projectId, NeedEnding kind, @Nullable String reason, Instant at, long sourcePosition)
            implements Positioned {}

    /** A listing as a row of JSON, flat as the table is. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Listing(
            UUID projectId,
            @Nullable String projectCode,
            String projectName,
            String field,
            @Nullable String direction,
            @Nullable String industry,
            String county,
            String countyName,
            String uscc,
            String enterpriseName,
            @Nullable String sizeClass,
            @Nullable BigDecimal totalInvestment,
            @Nullable BigDecimal equipmentInvestment,
            BigDecimal amount,
            @Nullable Integer termMonths,
            @Nullable BigDecimal latestRate,
            @Nullable String loanUse,
            @Nullable String guarantee,
            List<String> intendedBanks,
            boolean consentGiven,
            @Nullable LocalDate consentUntil,
            @Nullable String content,
            @Nullable UUID batchId,
            @Nullable String batchNumber,
            Instant publishedAt,
            long sourcePosition,
            Instant updatedAt)
            implements Positioned {

        static Listing of(ListedProject project, ListedProject.Loan loan, long position, Instant time) {
            ListedProject.ConsentGiven consent = project.consent();
            List<String> banks = loan.intendedBanks();
            return new Listing(
                    project.projectId(),
                    project.projectCode(),
                    project.name(),
                    project.field(),
                    project.direction(),
                    project.industry(),
                    project.county(),
                    project.countyName(),
                    project.enterprise().uscc(),
                    project.enterprise().name(),
                    project.enterprise().sizeClass(),
                    project.totalInvestment(),
                    project.equipmentInvestment(),
                    loan.amount(),
                    loan.termMonths(),
                    loan.latestRate(),
                    loan.use(),
                    loan.guarantee(),
                    banks == null ? List.of() : banks,
                    consent != null && consent.given(),
                    consent == null ? null : consent.until(),
                    project.content(),
                    project.batch().id(),
                    project.batch().number(),
                    project.batch().publishedAt(),
                    position,
                    time);
        }
    }
}
