package cn.reserve.supplydemand.recovery;

import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.rest.Answer;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Idempotency;
import cn.reserve.platform.rest.Messages;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Enters, changes and ends targets: the commerce bureau and the commission's preparer. */
@ApplicationScoped
class SettingTargets {
    private final RecoveryTargets targets;
    private final ReadingRecovery reading;
    private final Caller caller;
    private final Idempotency idempotency;
    private final Audit audit;
    private final Clock clock;

    SettingTargets(
            RecoveryTargets targets,
            ReadingRecovery reading,
            Caller caller,
            Idempotency idempotency,
            Audit audit,
            Clock clock) {
        this.targets = targets;
        this.reading = reading;
        this.caller = caller;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Enters a target, once per key.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 by field, 403 for other bureaus
     */
    @Transactional
    Answer<TargetStanding> set(@Nullable String key, RecoveryTargetRequest request) {
        requireKeeping();
        refuse(RecoveryPolicy.check(request));
        return idempotency.once(key, request, TargetStanding.class, () -> {
            RecoveryTarget target = RecoveryTarget.set(request, caller.subject(), now());
            targets.persistAndFlush(target);
            return recorded("recovery-target.set", null, target);
        });
    }

    /**
     * Changes a target.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 by field, 403 for other bureaus, 404, 409 when it was ended, 412 or 428
     */
    @Transactional
    TargetStanding change(UUID id, @Nullable String ifMatch, RecoveryTargetRequest request) {
        requireKeeping();
        refuse(RecoveryPolicy.check(request));
        return stepped(
                id, ifMatch, "recovery-target.changed", target -> target.change(request, caller.subject(), now()));
    }

    /**
     * Ends a target that another document replaces.
     *
     * @throws cn.reserve.platform.rest.ProblemException 403 for other bureaus, 404, 409 when it was ended, 412 or 428
     */
    @Transactional
    TargetStanding end(UUID id, @Nullable String ifMatch, RecoveryTargetEnding request) {
        requireKeeping();
        return stepped(
                id, ifMatch, "recovery-target.ended", target -> target.end(request.reason(), caller.subject(), now()));
    }

    private TargetStanding stepped(UUID id, @Nullable String ifMatch, String action, Consumer<RecoveryTarget> step) {
        RecoveryTarget target = Optional.ofNullable(targets.findById(id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> Problems.notFound("recovery-target"));
        Etags.require(ifMatch, target.version());
        TargetStanding before = reading.standing(target);
        step.accept(target);
        targets.flush();
        return recorded(action, before, target);
    }

    private TargetStanding recorded(String action, @Nullable TargetStanding before, RecoveryTarget target) {
        TargetStanding after = reading.standing(target);
        String label = Messages.name(target.indicator()).zh() + " " + target.dueYear();
        audit.record(action, "recovery-target", target.id().toString(), label, before, after);
        return after;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private void requireKeeping() {
        if (!RecoveryPolicy.keepsAll(caller)) {
            throw Problems.forbidden("recovery-target.not-yours");
        }
    }

    private static void refuse(List<Violation> wrong) {
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
    }
}
