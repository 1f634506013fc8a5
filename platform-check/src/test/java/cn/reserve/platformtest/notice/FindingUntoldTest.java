package cn.reserve.platformtest.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.platform.notice.Audience;
import cn.reserve.platform.notice.FindingUntold;
import cn.reserve.platform.notice.FindingUntold.Untold;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.Rows;
import cn.reserve.platformtest.toy.ToyNoticeKinds;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class FindingUntoldTest {
    /** Three portions, the second key not alone in the first. */
    private static final Untold ROWS = Untold.of("""
            select g / 100 as hundred, g as id from generate_series(1, 450) g
            where not exists (select 1 from notice_told n where n.cause = ?1 || g)""", "hundred", "id");

    @Inject
    FindingUntold finding;

    @Inject
    Telling telling;

    @Inject
    Rows rows;

    private final String cause = UUID.randomUUID() + ":";

    @Test
    @Timeout(60)
    void looksAtEachRowOnceATurnAlsoWhenNobodyIsTold() {
        List<Integer> seen = new ArrayList<>();

        finding.each(ROWS, row -> seen.add(row.get("id", Integer.class)), cause);

        assertThat(seen).isEqualTo(IntStream.rangeClosed(1, 450).boxed().toList());
    }

    @Test
    void findsNothingThatWasToldAlsoWhenTheNoticeIsForgotten() {
        finding.each(ROWS, row -> tell(row.get("id", Integer.class)), cause);
        rows.execute("DELETE FROM notice WHERE cause LIKE '" + cause + "%'");
        List<Integer> again = new ArrayList<>();

        finding.each(ROWS, row -> again.add(row.get("id", Integer.class)), cause);

        assertThat(again).isEmpty();
    }

    @Test
    void leavesThePortionToWhoWorksOnItAlready() {
        List<Integer> others = new ArrayList<>();

        finding.each(
                ROWS,
                row -> {
                    if (row.get("id", Integer.class) == 1) {
                        CompletableFuture.runAsync(() ->
                                        finding.each(ROWS, other -> others.add(other.get("id", Integer.class)), cause))
                                .join();
                    }
                },
                cause);

        assertThat(others).isEmpty();
    }

    private void tell(int row) {
        telling.tellOnce(cause + row, ToyNoticeKinds.BROKEN, Audience.person("nobody"), "木马");
    }
}
