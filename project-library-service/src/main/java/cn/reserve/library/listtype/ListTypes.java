package cn.reserve.library.listtype;

import cn.reserve.platform.rest.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** The types and their versions. */
@ApplicationScoped
public class ListTypes {
    private final EntityManager entities;

    ListTypes(EntityManager entities) {
        this.entities = entities;
    }

    /** All, by bureau and code. */
    public List<ListType> all() {
        return entities.createQuery("from ListType t order by t.bureau, t.code", ListType.class)
                .getResultList();
    }

    /** The type of a code. */
    public Optional<ListType> find(String code) {
        return Optional.ofNullable(entities.find(ListType.class, code));
    }

    /**
     * What a version asks for.
     *
     * @throws IllegalStateException when there is no such version
     */
    public ListLayout layout(String code, int number) {
        return versions(code).stream()
                .filter(version -> version.number() == number)
                .map(ListTypeVersion::layout)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no version " + number + " of " + code));
    }

    /** For a change. */
    ListType locked(String code) {
        return Optional.ofNullable(entities.find(ListType.class, code, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> Problems.notFound("list-type"));
    }

    /** Latest first. */
    List<ListTypeVersion> versions(String code) {
        return entities.createQuery(
                        "from ListTypeVersion v where v.typeCode = ?1 order by v.number desc", ListTypeVersion.class)
                .setParameter(1, code)
                .getResultList();
    }

    void add(Object record) {
        entities.persist(record);
    }

    void flush() {
        entities.flush();
    }
}
