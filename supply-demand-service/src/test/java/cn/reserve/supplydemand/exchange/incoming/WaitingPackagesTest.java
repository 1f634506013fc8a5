package cn.reserve.supplydemand.exchange.incoming;

import static cn.reserve.supplydemand.exchange.ExchangeFixture.pump;
import static cn.reserve.supplydemand.exchange.ExchangeFixture.upload;
import static cn.reserve.supplydemand.exchange.ExchangeFixture.uscc;
import static cn.reserve.supplydemand.round.RoundFixture.as;
import static cn.reserve.supplydemand.round.RoundFixture.bureau;
import static cn.reserve.supplydemand.round.RoundFixture.opened;
import static cn.reserve.supplydemand.round.RoundFixture.round;
import static cn.reserve.supplydemand.round.RoundFixture.step;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.province.PackageOfProvince.Made;
import cn.reserve.supplydemand.exchange.ExchangeFixture;
import cn.reserve.supplydemand.participant.ParticipantFixture;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Packages that a break between two steps left waiting, and enterprises of other cities where only ours are asked. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class WaitingPackagesTest {
    @Inject
    AgroalDataSource database;

    @Inject
    ParticipantFixture participants;

    @Inject
    FetchingPackages fetching;

    private ExchangeFixture exchange;

    @BeforeEach
    void aProvince() {
        exchange = new ExchangeFixture();
    }

    @AfterEach
    void forget() {
        ExchangeFixture.forget();
    }

    /** The second waits although the first is there: the process ended between the two. */
    private Made orphaned() throws SQLException {
        Made first = exchange.first()
                .supply(exchange.supply("a-1", 1, uscc(), pump("首包泵" + exchange.mianyang())))
                .signed(exchange.key());
        Made second = exchange.next(2, first)
                .supply(exchange.supply("a-2", 1, uscc(), pump("次包泵" + exchange.mianyang())))
                .signed(exchange.key());
        upload(second.bytes()).body("state", equalTo("WAITING"));
        try (Connection connection = database.getConnection();
                PreparedStatement taken = connection.prepareStatement(
                        "INSERT INTO exchange_incoming (id, version, sender, number, state, way, file_name, bytes, sha256, manifest_sha256,"
                                + " received_at, received_by, updated_at) VALUES (uuidv7(), 0, ?, 1, 'TAKEN', 'UPLOADED', 'a.zip', 1, 'x', ?,"
                                + " now(), '', now())")) {
            taken.setString(1, exchange.province());
            taken.setString(2, first.manifestDigest());
            taken.executeUpdate();
        }
        return second;
    }

    @Test
    void oneLeftWaitingIsTakenWhenItComesAgain() throws SQLException {
        Made second = orphaned();

        upload(second.bytes()).body("state", equalTo("TAKEN")).body("supplies", equalTo(1));
        upload(second.bytes()).body("state", equalTo("TAKEN")).body("again", equalTo(true));
    }

    @Test
    void oneLeftWaitingIsTakenByTheClockAlsoWithoutAnAddress() throws SQLException {
        Made second = orphaned();

        fetching.byTheClock();

        upload(second.bytes()).body("state", equalTo("TAKEN")).body("again", equalTo(true));
    }

    @Test
    void enterprisesOfOtherCitiesAreNotAskedInARoundOfTheCity() {
        participants.verified("510302");
        upload(exchange.first()
                        .supply(exchange.supply("a-1", 1, uscc(), pump("外地泵" + exchange.mianyang())))
                        .signed(exchange.key())
                        .bytes())
                .body("state", equalTo("TAKEN"));

        String round = opened(round());

        as(bureau())
                .get(round + "/progress")
                .then()
                .statusCode(200)
                .body("items.county", hasItem("510302"))
                .body("items.county", not(hasItem(exchange.mianyang())));
        // A round of the whole city waits for every enterprise, also for those of other tests.
        step(bureau(), round, "closing", "").then().statusCode(200);
    }
}
