package cn.reserve.library.phrase;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** The phrases, and the people who keep them. */
@ApplicationScoped
class KeepingPhrases {
    private static final long MOST = 200;

    private final EntityManager entities;
    private final Audit audit;
    private final Clock clock;

    KeepingPhrases(EntityManager entities, Audit audit, Clock clock) {
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the viewer is offered or keeps. */
    @Transactional
    PhraseResponse.Phrases of(Viewer viewer) {
        return new PhraseResponse.Phrases(entities.createQuery(
                        "from ReturnPhrase p where p.bureau is null or p.bureau = ?1"
                                + " order by p.bureau nulls last, p.field nulls last, p.id",
                        ReturnPhrase.class)
                .setParameter(1, PhrasePolicy.bureau(viewer).orElse(""))
                .getResultStream()
                .filter(phrase -> PhrasePolicy.sees(viewer, phrase.level(), phrase.bureau()))
                .map(phrase -> phrase.response(viewer))
                .toList());
    }

    /**
     * A new phrase: a bureau's reviewer's is the bureau's, the administrator's everybody's.
     *
     * @throws cn.reserve.platform.rest.ProblemException 403 {@code caller.no-organisation} without a bureau; 409 {@code phrase.too-many} or
     *     {@code phrase.exists}
     */
    @Transactional
    ReturnPhrase add(PhraseRequest said, Viewer viewer) {
        String bureau = PhrasePolicy.bureau(viewer).orElse(null);
        if (!PhrasePolicy.keeps(viewer, bureau)) {
            throw Problems.forbidden("caller.no-organisation");
        }
        if (count(bureau) >= MOST) {
            throw Problems.conflict("phrase.too-many", MOST);
        }
        ReturnPhrase phrase = new ReturnPhrase(bureau, said, viewer, clock.instant());
        entities.persist(phrase);
        return noted(phrase, "phrase.added", null, said);
    }

    /**
     * Says it otherwise.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 for a phrase that somebody else keeps; 428 or 412; 409 {@code phrase.exists}
     */
    @Transactional
    ReturnPhrase change(UUID id, PhraseRequest said, @Nullable String ifMatch, Viewer viewer) {
        ReturnPhrase phrase = own(id, ifMatch, viewer);
        PhraseResponse before = phrase.response(viewer);
        phrase.say(said, viewer, clock.instant());
        return noted(phrase, "phrase.changed", before, said);
    }

    /** Offers it no longer. */
    @Transactional
    void remove(UUID id, @Nullable String ifMatch, Viewer viewer) {
        ReturnPhrase phrase = own(id, ifMatch, viewer);
        entities.remove(phrase);
        audit.record("phrase.removed", "phrase", id.toString(), phrase.zh(), phrase.response(viewer), null);
    }

    private long count(@Nullable String bureau) {
        return entities.createQuery("select count(*) from ReturnPhrase p where coalesce(p.bureau, '') = ?1", Long.class)
                .setParameter(1, bureau == null ? "" : bureau)
                .getSingleResult();
    }

    private ReturnPhrase own(UUID id, @Nullable String ifMatch, Viewer viewer) {
        ReturnPhrase phrase = Optional.ofNullable(entities.find(ReturnPhrase.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(known -> PhrasePolicy.keeps(viewer, known.bureau()))
                .orElseThrow(() -> Problems.notFound("phrase"));
        Etags.require(ifMatch, phrase.version());
        return phrase;
    }

    private ReturnPhrase noted(ReturnPhrase phrase, String action, @Nullable Object before, PhraseRequest said) {
        try {
            entities.flush();
        } catch (ConstraintViolationException twice) {
            throw Problems.conflict("phrase.exists");
        }
        audit.record(action, "phrase", phrase.id().toString(), phrase.zh(), before, said);
        return phrase;
    }
}
