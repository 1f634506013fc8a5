package cn.reserve.platform.listing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Sort;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.toy.PlayingWithToys;
import cn.reserve.platformtest.toy.Toy;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class VanishedRowTest {

    @Inject
    PlayingWithToys toys;

    @Inject
    EntityManager entities;

    enum ToySort implements ListSort {
        NAME;

        @Override
        public SortColumn by() {
            return SortColumn.text("name", "t.name");
        }
    }

    /** What the list finds and the table no longer has is what a deletion between the two looks leaves. */
    @Test
    @Transactional
    void aRowThatGoesBetweenTheTwoLooksIsLeftOut() {
        String name = "木马 " + UUID.randomUUID();
        UUID stays = toys.make(name);
        String table = "(select id, name from toy union all select gen_random_uuid(), '" + name + "') t";

        Page<Toy> page = new ListQuery(table, "t.id")
                .equal("t.name", name)
                .page(entities, Toy.class, new Sort<>(ToySort.NAME, false), new PageParams());

        assertThat(page.items()).extracting(Toy::id).containsExactly(stays);
        assertThat(page.total()).isEqualTo(2);
    }
}
