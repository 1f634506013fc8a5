package cn.reserve.platformtest.toy;

import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.feed.Feed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** The toy's use case: each change is published with its number and recorded. */
@ApplicationScoped
@Transactional
public class PlayingWithToys {
    private final Toys toys;
    private final Feed feed;
    private final Audit audit;

    PlayingWithToys(Toys toys, Feed feed, Audit audit) {
        this.toys = toys;
        this.feed = feed;
        this.audit = audit;
    }

    public UUID make(String name) {
        Toy toy = new Toy(UUID.randomUUID(), name);
        toys.persist(toy);
        publish(toy);
        audit.record("toy.made", "toy", toy.id().toString(), name, null, Map.of("name", name));
        return toy.id();
    }

    public void rename(UUID id, String name) {
        Toy toy = toys.findById(id, LockModeType.PESSIMISTIC_WRITE);
        String before = toy.name();
        toy.rename(name);
        publish(toy);
        audit.record("toy.renamed", "toy", id.toString(), Map.of("name", before), Map.of("name", name));
    }

    public void renameAndFail(UUID id, String name) {
        rename(id, name);
        throw new ToyBroke();
    }

    private void publish(Toy toy) {
        feed.publish("toy.changed", toy.id().toString(), Map.of("name", toy.name(), "number", toy.changes()));
    }

    /** Thrown on purpose. */
    public static class ToyBroke extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
