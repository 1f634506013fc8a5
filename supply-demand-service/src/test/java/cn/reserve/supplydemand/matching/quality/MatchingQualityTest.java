package cn.reserve.supplydemand.matching.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.supplydemand.matching.MatchingFixture;
import cn.reserve.supplydemand.matching.index.AskingDemand;
import cn.reserve.supplydemand.matching.index.Database;
import cn.reserve.supplydemand.matching.suggestion.QualityProbe;
import cn.reserve.supplydemand.participant.ParticipantFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The bars of recall@20, on the labelled set that the package describes. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class MatchingQualityTest {
    private static final Logger LOG = Logger.getLogger(MatchingQualityTest.class);
    private static final int PLACES = 20;
    private static final double LEAST_RECALL = 0.95;

    /** By so much recall@20 is better than that of a plain text search over the same rows. */
    private static final double LEAST_MARGIN = 0.03;

    /** The same among the first eight, which is how many there are to find. */
    private static final double LEAST_MARGIN_OF_FIRST = 0.05;

    @Inject
    ParticipantFixture participants;

    @Inject
    MatchingFixture matching;

    @Inject
    Database database;

    @Inject
    QualityProbe probe;

    @Inject
    Clock clock;

    private String uscc = "";

    @AfterEach
    void leave() {
        database.write("DELETE FROM supply WHERE uscc = ?", uscc);
    }

    @Test
    void findsWhatIsMeantAndMoreOfItThanAPlainTextSearch() {
        Optional<Path> table = LabelledSet.table();
        assumeTrue(
                table.isPresent(),
                "shared/data/equipment_replacements_synthetic.csv is absent: the labelled set is made from it (set SHARED_DATA)");
        LabelledSet set = LabelledSet.of(table.orElseThrow());
        uscc = participants.verified("510302");
        UUID[] ids = store(set.supplies);
        matching.settle();
        probe.refreshTerms();
        Map<UUID, String> concepts = new HashMap<>();
        PlainTextSearch plain = new PlainTextSearch();
        for (int at = 0; at < ids.length; at++) {
            LabelledSet.Offered supply = set.supplies.get(at);
            if (supply.concept() != null) {
                concepts.put(ids[at], supply.concept());
            }
            plain.add(supply.product() + " " + supply.model() + " 通用 " + supply.keyFigures());
        }

        Hits ours = new Hits();
        Hits plainly = new Hits();
        List<String> worst = new ArrayList<>();
        for (LabelledSet.Asked demand : set.demands) {
            int hits = ours.count(probe.best(asking(demand)).stream()
                    .map(id -> demand.concept().equals(concepts.get(id)))
                    .toList());
            if (hits < LabelledSet.SUPPLIES / 2) {
                worst.add(demand.concept() + " as " + demand.wanted() + ": " + hits);
            }
            plainly.count(plain.best(demand.wanted() + " " + demand.keyFigures(), PLACES).stream()
                    .map(row -> demand.concept().equals(set.supplies.get(row).concept()))
                    .toList());
        }
        LOG.infof(
                "concepts=%d demands=%d supplies=%d recall@20=%.4f plain=%.4f recall@8=%.4f plain=%.4f worst=%s",
                set.concepts(),
                set.demands.size(),
                ids.length,
                ours.recall(),
                plainly.recall(),
                ours.first(),
                plainly.first(),
                worst);

        assertThat(ours.recall()).as("recall@20").isGreaterThanOrEqualTo(LEAST_RECALL);
        assertThat(ours.recall() - plainly.recall())
                .as("recall@20 better than plain text search by")
                .isGreaterThanOrEqualTo(LEAST_MARGIN);
        assertThat(ours.first() - plainly.first())
                .as("recall@8 better than plain text search by")
                .isGreaterThanOrEqualTo(LEAST_MARGIN_OF_FIRST);
    }

    /** What was found of what there is to find. */
    private static final class Hits {
        private int demands;
        private int all;
        private int first;

        /** How many of the shown ones are right. */
        int count(List<Boolean> right) {
            int hits = (int) right.stream().filter(Boolean::booleanValue).count();
            demands++;
            all += hits;
            first += (int) right.stream()
                    .limit(LabelledSet.SUPPLIES)
                    .filter(Boolean::booleanValue)
                    .count();
            return hits;
        }

        double recall() {
            return all / (double) (demands * LabelledSet.SUPPLIES);
        }

        /** With no more places than there are right ones. */
        double first() {
            return first / (double) (demands * LabelledSet.SUPPLIES);
        }
    }

    private AskingDemand asking(LabelledSet.Asked demand) {
        return new AskingDemand(
                UUID.randomUUID(),
                "910000000000000000",
                demand.county(),
                demand.category(),
                demand.wanted(),
                demand.keyFigures(),
                demand.quantity(),
                demand.budget(),
                YearMonth.now(clock).plusMonths(demand.monthsAhead()));
    }

    private UUID[] store(List<LabelledSet.Offered> supplies) {
        UUID[] ids = supplies.stream().map(supply -> UUID.randomUUID()).toArray(UUID[]::new);
        database.write(
                """
                INSERT INTO supply (id, version, uscc, county, category, product, model, application_field, key_figures, energy_grade,
                    first_of_kind, yearly_capacity, price_from, price_to, delivery_days, after_sales, created_at, updated_at)
                SELECT id, 0, ?, county, category, product, model, '通用', figures, grade, false, 1, low, high, days, '质保', now(), now()
                FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?) AS n(id, county, category, product, model, figures, grade, low, high, days)""",
                uscc,
                ids,
                supplies.stream().map(LabelledSet.Offered::county).toArray(String[]::new),
                supplies.stream().map(supply -> supply.category().name()).toArray(String[]::new),
                supplies.stream().map(LabelledSet.Offered::product).toArray(String[]::new),
                supplies.stream().map(LabelledSet.Offered::model).toArray(String[]::new),
                supplies.stream().map(LabelledSet.Offered::keyFigures).toArray(String[]::new),
                supplies.stream().map(LabelledSet.Offered::energyGrade).toArray(Integer[]::new),
                supplies.stream().map(LabelledSet.Offered::priceFrom).toArray(BigDecimal[]::new),
                supplies.stream().map(LabelledSet.Offered::priceTo).toArray(BigDecimal[]::new),
                supplies.stream().map(LabelledSet.Offered::deliveryDays).toArray(Integer[]::new));
        return ids;
    }
}
