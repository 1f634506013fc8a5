package cn.reserve.benchmarks;

import cn.reserve.localstack.Part;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/** Audit entries behind the last real one, chained as the service chains them. */
record GeneratedEntries(long first, long last) {
    private static final String COPY = "COPY audit_entry (position, content, hash) FROM STDIN";

    /** As the owner of the tables: the service's own login may only append. */
    static GeneratedEntries append(BenchStack bench, int number) throws SQLException, IOException {
        try (Connection database = bench.database(Part.LIBRARY);
                WithoutIndexes none = new WithoutIndexes(database, "audit_entry")) {
            database.setAutoCommit(false);
            Chain chain = Chain.locked(database);
            long before = chain.position;
            Copying.rows(database, COPY, 0, number, (line, row, random) -> chain.write(line, row));
            chain.end(database);
            database.commit();
            database.setAutoCommit(true);
            return new GeneratedEntries(before + 1, chain.position);
        }
    }

    /** Where to try what a change does: the ends and two places between. */
    List<Long> places() {
        long size = last - first;
        return List.of(first + 1, first + size / 3, first + size / 10 * 7, last);
    }

    static String hash(Connection database, long position) throws SQLException {
        try (PreparedStatement select = database.prepareStatement("SELECT hash FROM audit_entry WHERE position = ?")) {
            select.setLong(1, position);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return HexFormat.of().formatHex(row.getBytes(1));
            }
        }
    }

    private static final class Chain {
        private long position;
        private byte[] hash;

        private Chain(long position, byte[] hash) {
            this.position = position;
            this.hash = hash;
        }

        static Chain locked(Connection database) throws SQLException {
            try (Statement statement = database.createStatement();
                    ResultSet row = statement.executeQuery("SELECT position, hash FROM audit_head FOR UPDATE")) {
                row.next();
                return new Chain(row.getLong(1), row.getBytes(2));
            }
        }

        void write(StringBuilder line, int row) {
            position++;
            String content =
                    ("{\"action\":\"project.passed\",\"after\":{\"state\":\"DISTRICT_PASSED\",\"totalInvestment\":%d.00},"
                                    + "\"at\":\"%s\",\"before\":{\"state\":\"SUBMITTED\",\"totalInvestment\":%d.00},\"organisation\":\"district-510302\","
                                    + "\"organisationName\":\"自流井区\",\"person\":\"person-%d\",\"personName\":\"审核%d\",\"position\":%d,"
                                    + "\"roles\":[\"district-reviewer\"],\"subjectId\":\"project-%d\",\"subjectLabel\":\"%s\",\"subjectType\":\"project\","
                                    + "\"traceId\":null}")
                            .formatted(
                                    row * 100L,
                                    Instant.ofEpochSecond(1_700_000_000L + row * 60L),
                                    row * 100L,
                                    row % 40,
                                    row % 40,
                                    position,
                                    row % 300_000,
                                    Names.enterprise(row % GeneratedProjects.ENTERPRISES));
            hash = Tampering.next(hash, content);
            Copying.tab(line, position);
            Copying.tab(line, content);
            line.append("\\\\x").append(HexFormat.of().formatHex(hash));
        }

        void end(Connection database) throws SQLException {
            try (PreparedStatement update = database.prepareStatement("UPDATE audit_head SET position = ?, hash = ?")) {
                update.setLong(1, position);
                update.setBytes(2, hash);
                update.executeUpdate();
            }
        }
    }
}
