package cn.reserve.financing.need;

import cn.reserve.platform.feed.EventData;
import cn.reserve.platform.feed.FeedEvent;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** What the library publishes, applied as the feed's consumer applies it; each project is a new one. */
@ApplicationScoped
public class PublishedNeeds {
    private static final AtomicLong POSITION = new AtomicLong(1);

    @Inject
    ApplyingListedProjects applying;

    @Inject
    Needs needs;

    @Inject
    NeedsFromFeed storing;

    @Inject
    EntityManager entities;

    @Inject
    ObjectMapper json;

    /** The next place in the feed. */
    static long nextPosition() {
        return POSITION.incrementAndGet();
    }

    /** An enterprise's code that no other test has. */
    public static String newUscc() {
        return "91510300"
                + Long.toString(ThreadLocalRandom.current().nextLong(1L << 50, 1L << 51), 36)
                        .toUpperCase(java.util.Locale.ROOT)
                        .substring(0, 10);
    }

    /** A bank that no other test has. */
    public static String newBank() {
        return "bank-" + ThreadLocalRandom.current().nextLong(100_000_000_000L, 999_999_999_999L);
    }

    /** A project as the library publishes it: wants 5 million yuan, consents to banks without end. */
    public ObjectNode project(String uscc) {
        ObjectNode project = json.createObjectNode();
        project.put("projectId", UUID.randomUUID().toString())
                .put("projectCode", "2611-510302-04-02-123456")
                .put("name", "数控机床更新改造项目")
                .put("field", "INDUSTRY")
                .put("direction", "ADVANCED")
                .put("county", "510302")
                .put("countyName", "自流井区")
                .put("industry", "3421")
                .put("totalInvestment", new BigDecimal("20000000.00"))
                .put("equipmentInvestment", new BigDecimal("12000000.00"))
                .put("content", "更新数控机床十台");
        project.putObject("enterprise")
                .put("uscc", uscc)
                .put("name", "测试机械有限公司")
                .put("sizeClass", "SMALL");
        project.putObject("loan")
                .put("amount", new BigDecimal("5000000.00"))
                .put("termMonths", 36)
                .put("latestRate", new BigDecimal("3.45"))
                .put("use", "购置设备")
                .put("guarantee", "厂房抵押")
                .putArray("intendedBanks")
                .add("bank-102100099996");
        project.putObject("consent").put("given", true).putNull("until");
        project.putObject("batch")
                .put("id", UUID.randomUUID().toString())
                .put("number", "2026-03")
                .put("publishedAt", Instant.now().toString());
        return project;
    }

    static FeedEvent listed(ObjectNode project, long position) {
        return event(ApplyingListedProjects.WHITELISTED, project, position);
    }

    FeedEvent revoked(ObjectNode project, String reason, long position) {
        ObjectNode data = json.createObjectNode();
        data.put("projectId", project.path("projectId").asText())
                .put("reason", reason)
                .put("at", "2026-11-20T02:00:00Z");
        return event(ApplyingListedProjects.REVOKED, data, position);
    }

    /** A change of consent. */
    FeedEvent consented(ObjectNode project, boolean given, @Nullable String until, long position) {
        ObjectNode data = json.createObjectNode();
        data.put("projectId", project.path("projectId").asText());
        data.putObject("consent").put("given", given).put("until", until);
        return event(ApplyingListedProjects.CONSENT_CHANGED, data, position);
    }

    /** A district verified an enterprise, or accepted another name of it. */
    static FeedEvent verified(String uscc, String name, long position) {
        String data = "{\"uscc\":\"%s\",\"name\":\"%s\",\"county\":\"510302\"}".formatted(uscc, name);
        return new FeedEvent(
                UUID.randomUUID(), NamingEnterprises.VERIFIED, uscc, Instant.now(), EventData.of(data), position);
    }

    static FeedEvent event(String type, ObjectNode data, long position) {
        return new FeedEvent(
                UUID.randomUUID(),
                type,
                data.path("projectId").asText(),
                Instant.parse("2026-11-19T02:00:00Z"),
                EventData.of(data.toString()),
                position);
    }

    /** Applies a batch in a transaction of its own, as the platform's loop does at the head of the feed. */
    void apply(FeedEvent... events) {
        QuarkusTransaction.requiringNew().run(() -> {
            applying.apply(Arrays.asList(events));
            applying.reachedHead();
        });
    }

    /** The same with more events behind them. */
    void applyBehind(FeedEvent... events) {
        QuarkusTransaction.requiringNew().run(() -> applying.apply(Arrays.asList(events)));
    }

    /** Stores a listing as the version before does: by the name that the batch has, and nobody hears of it. */
    void storeAsBefore(FeedEvent listing) {
        ListedProject project = listing.data().as(ListedProject.class);
        NeedsFromFeed.Listing row = NeedsFromFeed.Listing.of(
                project, Objects.requireNonNull(project.loan()), listing.position(), listing.time());
        QuarkusTransaction.requiringNew().run(() -> {
            storing.store(storing.writes(List.of(row), List.of(), List.of()));
            entities.createNativeQuery("update need set enterprise_name = ?1 where project_id = ?2")
                    .setParameter(1, project.enterprise().name())
                    .setParameter(2, project.projectId())
                    .executeUpdate();
        });
    }

    /** Publishes a project and gives the id of its need. */
    public UUID publish(ObjectNode project) {
        apply(listed(project, nextPosition()));
        return needOf(project).id();
    }

    /** Publishes a project of an enterprise as it comes and gives the id of its need. */
    public UUID publish(String uscc) {
        return publish(project(uscc));
    }

    /** Revokes a project from the whitelist. */
    public void revoke(ObjectNode project, String reason) {
        apply(revoked(project, reason, nextPosition()));
    }

    Need needOf(ObjectNode project) {
        return found(project).getFirst();
    }

    List<Need> found(ObjectNode project) {
        return QuarkusTransaction.requiringNew()
                .call(() -> needs.list(
                        "projectId", UUID.fromString(project.path("projectId").asText())));
    }
}
