package cn.reserve.supplydemand.matching.following;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import cn.reserve.supplydemand.demand.DemandFixture;
import cn.reserve.supplydemand.matching.MatchingFixture;
import cn.reserve.supplydemand.matching.index.Database;
import cn.reserve.supplydemand.participant.ParticipantFixture;
import cn.reserve.supplydemand.supply.SupplyFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class FollowingListsTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String UNREADABLE = "NO_CATEGORY";

    @Inject
    ParticipantFixture participants;

    @Inject
    MatchingFixture matching;

    @Inject
    Database database;

    /** Others wait until nothing is noted any more. */
    @AfterEach
    void forget() {
        database.write("DELETE FROM supply WHERE category = ?", UNREADABLE);
        database.write("DELETE FROM demand WHERE category = ?", UNREADABLE);
        database.write("DELETE FROM matching_change WHERE attempts > 0");
    }

    @Test
    void takesUpANameThatIsCutAtARareCharacter() {
        String name = MatchingFixture.unheardOf();
        String cut = name + "龘".repeat(79 - name.length()) + "𠮷𬭊";

        String demand = demand(cut);
        String supply = supply(cut);

        matching.awaitStored(demand, supply);
    }

    @Test
    void putsOneUnreadableRowAsideAndTakesUpTheOthers() {
        String name = MatchingFixture.unheardOf();
        String demand = demand(name);
        matching.settle();
        UUID bad = unreadableAmong(name);

        // Eleven came in one statement, and so in one chunk.
        Awaitility.await().atMost(SOON).until(() -> stored(demand, name) == 10);
        matching.awaitStored(demand, supply(name));
        awaitAttempts("SUPPLY", bad, 1);
        assertThat(isPausedFor("SUPPLY", bad, "30 seconds")).isTrue();
        database.write("DELETE FROM supply WHERE product = ?", name);
    }

    @Test
    void triesWhatIsAsideAgainAndWaitsLongerEachTime() {
        UUID bad = unreadableAmong(MatchingFixture.unheardOf());
        awaitAttempts("SUPPLY", bad, 1);

        database.write("UPDATE matching_change SET again_at = now() WHERE row_id = ?", bad);
        awaitAttempts("SUPPLY", bad, 2);
        assertThat(isPausedFor("SUPPLY", bad, "90 seconds")).isTrue();
        // Changed meanwhile: its note of before goes, and it does not begin anew with a short wait.
        database.write("UPDATE supply SET model = 'M2' WHERE id = ?", bad);
        awaitAttempts("SUPPLY", bad, 3);

        database.write("UPDATE supply SET category = 'BOILER' WHERE id = ?", bad);
        database.write("UPDATE matching_change SET again_at = now() WHERE row_id = ?", bad);
        matching.settle();
        assertThat(database.read(row -> row.getInt(1), "SELECT 1 FROM supply_match WHERE supply_id = ?", bad))
                .hasSize(1);
        database.write("DELETE FROM supply WHERE id = ?", bad);
    }

    @Test
    void matchesTheOtherDemandsWhereOneCannotBe() {
        String name = MatchingFixture.unheardOf();
        String demand = demand(name);
        String supply = supply(name);
        matching.awaitStored(demand, supply);
        matching.settle();
        UUID bad = UUID.fromString(demand(MatchingFixture.unheardOf()));
        matching.settle();
        database.write("UPDATE demand SET category = ? WHERE id = ?", UNREADABLE, bad);
        database.write("DELETE FROM suggestion WHERE demand_id = ?", UUID.fromString(demand));

        database.write("INSERT INTO matching_change (side, row_id) SELECT 'MATCH', unnest(?)", (Object)
                new UUID[] {bad, UUID.fromString(demand)});

        matching.awaitStored(demand, supply);
        awaitAttempts("DEMAND", bad, 1);
        awaitAttempts("MATCH", bad, 1);
    }

    private String demand(String name) {
        return DemandFixture.filed(
                TestTokens.enterprise(participants.verified("510302"), "510302"),
                DemandFixture.machineToolWith("wantedEquipment", name));
    }

    private String supply(String name) {
        return SupplyFixture.filed(
                TestTokens.enterprise(participants.verified("510304"), "510304"),
                SupplyFixture.machineToolWith("product", name));
    }

    /** Eleven supplies at once; the sixth is of a category that there is not. */
    private UUID unreadableAmong(String name) {
        List<UUID> bad = database.read(
                row -> row.getObject(1, UUID.class),
                """
                WITH filed AS (INSERT INTO supply (id, version, uscc, county, category, product, model, application_field, key_figures,
                    first_of_kind, yearly_capacity, price_from, price_to, delivery_days, after_sales, created_at, updated_at)
                  SELECT uuidv7(), 0, ?, '510304', CASE i WHEN 6 THEN ? ELSE 'CNC_MACHINE_TOOL' END, ?, 'M' || i, '加工', '无', false, 1, 1, 1,
                    30, '质保', now(), now() FROM generate_series(1, 11) i RETURNING id, category)
                SELECT id FROM filed WHERE category = ?""",
                participants.verified("510304"),
                UNREADABLE,
                name,
                UNREADABLE);
        return bad.getFirst();
    }

    private int stored(String demand, String product) {
        return database.read(
                        row -> row.getInt(1),
                        "SELECT count(*) FROM suggestion g JOIN supply s ON s.id = g.supply_id WHERE g.demand_id = ? AND s.product = ?",
                        UUID.fromString(demand),
                        product)
                .getFirst();
    }

    private void awaitAttempts(String side, UUID row, int attempts) {
        Awaitility.await().atMost(SOON).until(() -> attempts(side, row).equals(List.of(attempts)));
    }

    private List<Integer> attempts(String side, UUID row) {
        return database.read(
                one -> one.getInt(1), "SELECT attempts FROM matching_change WHERE side = ? AND row_id = ?", side, row);
    }

    private boolean isPausedFor(String side, UUID row, String least) {
        return database.read(
                        one -> one.getBoolean(1),
                        "SELECT again_at > now() + cast(? AS interval) FROM matching_change WHERE side = ? AND row_id = ?",
                        least,
                        side,
                        row)
                .getFirst();
    }
}
