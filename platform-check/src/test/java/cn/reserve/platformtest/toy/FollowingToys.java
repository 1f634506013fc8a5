package cn.reserve.platformtest.toy;

import cn.reserve.platform.feed.FeedConsumer;
import cn.reserve.platform.feed.FeedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javax.sql.DataSource;

/** Follows the toy's own feed and keeps what it saw; can be told to fail. */
@ApplicationScoped
public class FollowingToys implements FeedConsumer {
    private final DataSource dataSource;
    private final AtomicInteger failuresWanted = new AtomicInteger();
    private final AtomicBoolean broken = new AtomicBoolean();
    private final List<String> course = new CopyOnWriteArrayList<>();

    FollowingToys(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public String source() {
        return "toy";
    }

    @Override
    public Set<String> types() {
        return Set.of("toy.changed");
    }

    /** The next so many batches fail after their rows were written. */
    public void fail(int times) {
        failuresWanted.set(times);
    }

    /** The next batch fails as no program expects to. */
    public void breakOnce() {
        broken.set(true);
    }

    public int failuresLeft() {
        return failuresWanted.get();
    }

    /** What happened in this process, in order: how many events a page had, and {@code head} when it reached the head. */
    public List<String> course() {
        return course;
    }

    @Override
    public void reachedHead() {
        course.add("head");
    }

    @Override
    public void apply(List<FeedEvent> batch) {
        course.add(String.valueOf(batch.size()));
        if (broken.getAndSet(false)) {
            throw new NoClassDefFoundError("Told to break");
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO toy_seen (position, id, subject, number)"
                                + " SELECT p::bigint, i::uuid, s, n::int"
                                + " FROM unnest(?::text[], ?::text[], ?::text[], ?::text[]) AS e (p, i, s, n)")) {
            insert.setArray(1, column(connection, batch, event -> Long.toString(event.position())));
            insert.setArray(2, column(connection, batch, event -> event.id().toString()));
            insert.setArray(3, column(connection, batch, FeedEvent::subject));
            insert.setArray(
                    4,
                    column(
                            connection,
                            batch,
                            event -> Integer.toString(
                                    event.data().as(Changed.class).number())));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        if (failuresWanted.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IllegalStateException("Told to fail");
        }
    }

    private static Array column(Connection connection, List<FeedEvent> batch, Function<FeedEvent, String> value)
            throws SQLException {
        return connection.createArrayOf("text", batch.stream().map(value).toArray());
    }

    private record Changed(int number) {}
}
