package cn.reserve.financing.need;

import static cn.reserve.financing.need.PublishedNeeds.listed;
import static cn.reserve.financing.need.PublishedNeeds.newUscc;
import static cn.reserve.financing.need.PublishedNeeds.nextPosition;
import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.platform.feed.FeedEvent;
import cn.reserve.platformtest.PostgresForTests;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ApplyingListedProjectsTest {
    @Inject
    PublishedNeeds published;

    @Test
    void opensANeedForAListedProjectWithALoan() {
        ObjectNode project = published.project(newUscc());
        ((ObjectNode) project.path("consent")).put("until", "2027-06-30");

        published.apply(listed(project, nextPosition()));

        Need need = published.needOf(project);
        assertThat(need.state()).isEqualTo(NeedState.OPEN);
        assertThat(need.amount()).isEqualByComparingTo("5000000");
        assertThat(need.termMonths()).isEqualTo(36);
        assertThat(need.intendedBanks()).containsExactly("bank-102100099996");
        assertThat(need.consent()).isEqualTo(new Consent(true, LocalDate.of(2027, 6, 30)));
        assertThat(need.projectName()).isEqualTo("数控机床更新改造项目");
    }

    @Test
    void opensNothingForAProjectWithoutALoan() {
        ObjectNode project = published.project(newUscc());
        project.putNull("loan");

        published.apply(listed(project, nextPosition()));

        assertThat(published.found(project)).isEmpty();
    }

    @Test
    void changesNothingWhenTheSameEventComesAgain() {
        ObjectNode project = published.project(newUscc());
        FeedEvent event = listed(project, nextPosition());
        published.apply(event);

        published.apply(event);

        assertThat(published.needOf(project).version()).isZero();
    }

    @Test
    void keepsTheNewerListingWhenAnOlderOneComesLater() {
        ObjectNode project = published.project(newUscc());
        FeedEvent older = listed(project, nextPosition());
        ObjectNode changed = project.deepCopy();
        ((ObjectNode) changed.path("loan")).put("amount", new BigDecimal("7000000.00"));
        published.apply(listed(changed, nextPosition()));

        published.apply(older);

        assertThat(published.needOf(project).amount()).isEqualByComparingTo("7000000");
    }

    @Test
    void takesTheNewestOfSeveralEventsAboutOneProjectInABatch() {
        ObjectNode project = published.project(newUscc());
        ObjectNode changed = project.deepCopy();
        ((ObjectNode) changed.path("loan")).put("amount", new BigDecimal("7000000.00"));

        published.apply(listed(project, nextPosition()), listed(changed, nextPosition()));

        assertThat(published.needOf(project).amount()).isEqualByComparingTo("7000000");
    }

    @Test
    void followsTheFiguresThatAChangeRequestLeft() {
        ObjectNode project = published.project(newUscc());
        published.publish(project);
        ObjectNode changed = project.deepCopy();
        ((ObjectNode) changed.path("loan")).put("amount", new BigDecimal("8000000.00"));

        published.apply(PublishedNeeds.event(ApplyingListedProjects.LISTED_CHANGED, changed, nextPosition()));

        assertThat(published.needOf(project).amount()).isEqualByComparingTo("8000000");
    }

    @Test
    void staysClosedWhenTheChangeIsOlderThanTheRevocation() {
        ObjectNode project = published.project(newUscc());
        published.publish(project);
        FeedEvent change = PublishedNeeds.event(ApplyingListedProjects.LISTED_CHANGED, project, nextPosition());
        published.revoke(project, "企业停产");

        published.apply(change);

        assertThat(published.needOf(project).state()).isEqualTo(NeedState.CLOSED);
    }

    @Test
    void closesTheNeedWithTheReasonOfTheRevocation() {
        ObjectNode project = published.project(newUscc());
        published.publish(project);

        published.apply(published.revoked(project, "企业停产", nextPosition()));

        Need need = published.needOf(project);
        assertThat(need.state()).isEqualTo(NeedState.CLOSED);
        assertThat(need.endedKind()).isEqualTo(NeedEnding.WHITELIST_REVOKED);
        assertThat(need.endedReason()).isEqualTo("企业停产");
        assertThat(need.endedAt()).isEqualTo("2026-11-20T02:00:00Z");
    }

    @Test
    void staysClosedWhenTheListingComesAfterItsRevocation() {
        ObjectNode project = published.project(newUscc());
        FeedEvent listing = listed(project, nextPosition());
        published.apply(published.revoked(project, "企业停产", nextPosition()));

        published.apply(listing);

        assertThat(published.needOf(project).state()).isEqualTo(NeedState.CLOSED);
    }

    @Test
    void ignoresARevocationThatIsOlderThanTheListing() {
        ObjectNode project = published.project(newUscc());
        FeedEvent revocation = published.revoked(project, "旧撤销", nextPosition());
        published.publish(project);

        published.apply(revocation);

        assertThat(published.needOf(project).state()).isEqualTo(NeedState.OPEN);
    }

    @Test
    void reopensWhenTheProjectIsListedAgain() {
        ObjectNode project = published.project(newUscc());
        published.publish(project);
        published.revoke(project, "企业停产");

        published.apply(listed(project, nextPosition()));

        Need need = published.needOf(project);
        assertThat(need.state()).isEqualTo(NeedState.OPEN);
        assertThat(need.endedReason()).isNull();
    }

    @Test
    void closesTheNeedWhenTheProjectIsListedAgainWithoutALoan() {
        ObjectNode project = published.project(newUscc());
        published.publish(project);
        ObjectNode without = project.deepCopy();
        without.putNull("loan");

        published.apply(listed(without, nextPosition()));

        assertThat(published.needOf(project).endedKind()).isEqualTo(NeedEnding.LOAN_NOT_WANTED);
    }

    @Test
    void endsInTheSameRowsWhenEverythingIsReplayed() {
        ObjectNode revoked = published.project(newUscc());
        ObjectNode standing = published.project(newUscc());
        FeedEvent[] history = {
            listed(revoked, nextPosition()),
            listed(standing, nextPosition()),
            published.revoked(revoked, "企业停产", nextPosition())
        };
        published.apply(history);
        long version = published.needOf(revoked).version();

        for (FeedEvent event : history) {
            published.apply(event);
        }

        assertThat(published.needOf(revoked).state()).isEqualTo(NeedState.CLOSED);
        assertThat(published.needOf(revoked).version()).isEqualTo(version);
        assertThat(published.needOf(standing).state()).isEqualTo(NeedState.OPEN);
    }

    @Test
    void passesOverAnEventThatCannotBeReadAndAppliesTheOthers() {
        ObjectNode broken = published.project(newUscc());
        broken.put("totalInvestment", "NaN yuan");
        ObjectNode incomplete = published.project(newUscc());
        incomplete.remove("enterprise");
        ObjectNode good = published.project(newUscc());

        published.apply(
                listed(broken, nextPosition()), listed(incomplete, nextPosition()), listed(good, nextPosition()));

        assertThat(published.found(broken)).isEmpty();
        assertThat(published.found(incomplete)).isEmpty();
        assertThat(published.found(good)).hasSize(1);
    }
}
