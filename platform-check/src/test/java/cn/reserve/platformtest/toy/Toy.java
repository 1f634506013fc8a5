package cn.reserve.platformtest.toy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** The toy aggregate: a name and how often it changed. */
@Entity
public class Toy {
    @Id
    private UUID id;

    private String name;
    private int changes;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Toy() {}

    public Toy(UUID id, String name) {
        this.id = id;
        this.name = name;
    }

    public int rename(String newName) {
        this.name = newName;
        return ++changes;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public int changes() {
        return changes;
    }

    public long version() {
        return version;
    }
}
