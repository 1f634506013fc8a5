package cn.reserve.supplydemand.participant;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.platform.feed.EventData;
import cn.reserve.platform.feed.FeedEvent;
import cn.reserve.platformtest.PostgresForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class FollowingEnterprisesTest {
    @Inject
    ParticipantFixture fixture;

    @Inject
    Participants participants;

    @Test
    void knowsAVerifiedEnterpriseWithItsCounty() {
        String uscc = fixture.verified("510302");

        assertThat(participants.find(uscc)).contains(new Participant(uscc, "测试企业" + uscc, "510302", "县510302"));
    }

    @Test
    void takesTheNewestOfABatch() {
        String uscc = ParticipantFixture.newUscc();

        fixture.apply(
                ParticipantFixture.event(uscc, "旧名称", "510302", 1), ParticipantFixture.event(uscc, "新名称", "510304", 2));

        assertThat(participants.find(uscc)).map(Participant::name).contains("新名称");
    }

    @Test
    void neverLetsAnOlderEventOverwriteANewerOne() {
        String uscc = ParticipantFixture.newUscc();
        fixture.apply(ParticipantFixture.event(uscc, "新名称", "510304", 7));

        fixture.apply(ParticipantFixture.event(uscc, "旧名称", "510302", 3));

        assertThat(participants.find(uscc)).map(Participant::name).contains("新名称");
    }

    @Test
    void forgetsAMergedEnterprise() {
        String from = fixture.verified("510302");
        String into = fixture.verified("510304");

        fixture.apply(ParticipantFixture.merged(from, into));

        assertThat(participants.find(from)).isEmpty();
        assertThat(participants.find(into)).isPresent();
    }

    @Test
    void appliesABigBatchOfAReplay() {
        String prefix = ParticipantFixture.newUscc().substring(0, 14);
        FeedEvent[] batch = LongStream.range(0, 2000)
                .mapToObj(i -> ParticipantFixture.event(prefix + String.format("%04d", i), "企业", "510302", i))
                .toArray(FeedEvent[]::new);

        fixture.apply(batch);

        assertThat(participants.find(prefix + "1999")).isPresent();
    }

    @Test
    void passesOverWhatCannotBeReadAndKeepsTheOthers() {
        String before = ParticipantFixture.newUscc();
        String after = ParticipantFixture.newUscc();

        fixture.apply(
                ParticipantFixture.event(before, "企业", "510302", 1),
                event("{\"uscc\":[1]}", 2),
                event("{\"name\":\"没有代码\"}", 3),
                event(
                        "{\"uscc\":\"" + "9".repeat(19)
                                + "\",\"name\":\"x\",\"county\":\"510302\",\"countyName\":\"x\"}",
                        4),
                ParticipantFixture.event(after, "企业", "510302", 5));

        assertThat(participants.find(before)).isPresent();
        assertThat(participants.find(after)).isPresent();
    }

    @Test
    void appliesABatchInWhichNothingCanBeRead() {
        fixture.apply(event("[]", 1));
    }

    private static FeedEvent event(String data, long position) {
        return new FeedEvent(
                UUID.randomUUID(), FollowingEnterprises.VERIFIED, "x", Instant.now(), EventData.of(data), position);
    }
}
