package cn.reserve.platformtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.feed.Feed;
import cn.reserve.platformtest.toy.PlayingWithToys;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class PublishingTest {
    @Inject
    PlayingWithToys toys;

    @Inject
    Feed feed;

    @Inject
    Audit audit;

    @Inject
    Rows rows;

    @Test
    void aCommittedChangeIsPublishedAndRecorded() {
        UUID id = toys.make("木马");

        toys.rename(id, "铁马");

        assertThat(rows.texts("SELECT data ->> 'name' FROM feed_event WHERE subject = ? ORDER BY position", id))
                .containsExactly("木马", "铁马");
        assertThat(rows.texts(
                        "SELECT content ->> 'action' FROM audit_entry WHERE subject_id = ? ORDER BY position", id))
                .containsExactly("toy.made", "toy.renamed");
    }

    @Test
    void aRolledBackChangeLeavesNothing() {
        UUID id = toys.make("木马");

        assertThatThrownBy(() -> toys.renameAndFail(id, "铁马")).isInstanceOf(PlayingWithToys.ToyBroke.class);

        assertThat(rows.texts("SELECT data ->> 'name' FROM feed_event WHERE subject = ?", id))
                .containsExactly("木马");
        assertThat(rows.texts("SELECT content ->> 'action' FROM audit_entry WHERE subject_id = ?", id))
                .containsExactly("toy.made");
    }

    @Test
    void withoutATransactionNothingCanBePublishedOrRecorded() {
        assertThatThrownBy(() -> feed.publish("toy.changed", "1", Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("@Transactional");
        assertThatThrownBy(() -> audit.record("toy.made", "toy", "1", null, null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("@Transactional");
    }

    @Test
    void aTransactionThatOnlyPublishesIsEnough() {
        String subject = UUID.randomUUID().toString();

        QuarkusTransaction.requiringNew()
                .run(() -> List.of(1, 2, 3)
                        .forEach(number -> feed.publish("toy.changed", subject, Map.of("number", number))));

        assertThat(rows.texts("SELECT data ->> 'number' FROM feed_event WHERE subject = ? ORDER BY position", subject))
                .containsExactly("1", "2", "3");
    }
}
