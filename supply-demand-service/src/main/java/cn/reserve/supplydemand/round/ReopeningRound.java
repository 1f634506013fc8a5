package cn.reserve.supplydemand.round;

import cn.reserve.platform.audit.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** Opens a frozen round for the correction of what was handed in. */
@ApplicationScoped
public class ReopeningRound {
    private final CollectionRounds rounds;
    private final Audit audit;

    ReopeningRound(CollectionRounds rounds, Audit audit) {
        this.rounds = rounds;
        this.audit = audit;
    }

    /**
     * For a correction; a round that is being corrected takes a further one. Nothing else is begun or handed in.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 409 {@code collection-round.state} for a round that is not frozen
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public CollectionRound reopen(UUID id, String reason) {
        CollectionRound round = rounds.locked(id);
        RoundState before = round.state();
        round.correct(reason);
        // Before what was handed in changes: the database keeps whatever belongs to a frozen round.
        rounds.flush();
        audit.record(
                "collection-round.reopened",
                "collection-round",
                id.toString(),
                round.name(),
                Map.of("state", before),
                Map.of("state", round.state(), "reason", reason));
        return round;
    }
}
