package cn.reserve.platform.audit;

import cn.reserve.platform.listing.Parameters;
import cn.reserve.platform.rest.PlainText;
import cn.reserve.platform.standards.CityTime;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which acts; each filter that is absent means any. */
public class AuditSearch {
    /**
     * Places follow the order in which transactions committed, times the moments at which they spoke: none takes so long in between. So a
     * place that is later by this much than a moment has nothing of that moment before it, and places can be sought by halves.
     */
    private static final Duration LONGEST_TRANSACTION = Duration.ofHours(1);

    /** Between {@code low} and {@code high} lies the first place whose entry is not earlier than a moment; a missing entry ends the search early. */
    private static final String SOUGHT = """
            (with recursive sought (low, high) as (
                select cast(0 as bigint), h.position + 1 from audit_head h
                union all
                select case when e.early then m.middle else s.low end, case when e.early then s.high else m.middle end
                from sought s cross join lateral (select (s.low + s.high) / 2 as middle) m
                cross join lateral (select cast(i.content ->> 'at' as timestamptz) < ? as early
                                    from audit_entry i where i.position = m.middle) e
                where s.high - s.low > 1)
            select %s from sought order by high - low limit 1)""";

    private static final String AT = "cast(a.content ->> 'at' as timestamptz)";

    @QueryParam("subjectType")
    @PlainText
    @Nullable
    String subjectType;

    @QueryParam("subjectId")
    @PlainText
    @Nullable
    String subjectId;

    @QueryParam("person")
    @Parameter(description = "the token's subject")
    @PlainText
    @Nullable
    String person;

    @QueryParam("personName")
    @Parameter(description = "the person's whole name, as it was then")
    @PlainText
    @Nullable
    String personName;

    @QueryParam("action")
    @Parameter(description = "for example project.submitted")
    @PlainText
    @Nullable
    String action;

    @QueryParam("from")
    @Parameter(description = "first day, in the city's time, e.g. 2026-11-01")
    @PlainText
    @Nullable
    String from;

    @QueryParam("to")
    @Parameter(description = "last day, in the city's time")
    @PlainText
    @Nullable
    String to;

    /** The acts of one record. */
    static AuditSearch of(String subjectType, String subjectId) {
        AuditSearch search = new AuditSearch();
        search.subjectType = subjectType;
        search.subjectId = subjectId;
        return search;
    }

    /** SQL about {@code audit_entry a}, with a {@code ?} for each of its values. */
    record Condition(String sql, List<Object> values) {}

    /**
     * What the entries have to fulfil; each is led to by an index or by the place in the chain.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 {@code type-date} naming {@code from} or {@code to}
     */
    List<Condition> conditions() {
        List<Condition> all = new ArrayList<>();
        equal(all, "a.subject_type", subjectType);
        equal(all, "a.subject_id", subjectId);
        equal(all, "a.person", person);
        equal(all, "(a.content ->> 'personName')", personName);
        equal(all, "(a.content ->> 'action')", action);
        LocalDate first = Parameters.day("from", from);
        if (first != null) {
            since(all, first.atStartOfDay(CityTime.ZONE).toInstant());
        }
        LocalDate last = Parameters.day("to", to);
        if (last != null) {
            before(all, last.plusDays(1).atStartOfDay(CityTime.ZONE).toInstant());
        }
        return all;
    }

    private static void equal(List<Condition> all, String column, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            all.add(new Condition(column + " = ?", List.of(value.strip())));
        }
    }

    private static void since(List<Condition> all, Instant moment) {
        all.add(new Condition(
                "a.position > " + SOUGHT.formatted("low") + " and " + AT + " >= ?",
                List.of(time(moment.minus(LONGEST_TRANSACTION)), time(moment))));
    }

    private static void before(List<Condition> all, Instant moment) {
        all.add(new Condition(
                "a.position < " + SOUGHT.formatted("high") + " and " + AT + " < ?",
                List.of(time(moment.plus(LONGEST_TRANSACTION)), time(moment))));
    }

    private static Object time(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
