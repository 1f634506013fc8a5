package cn.reserve.supplydemand.docking;

import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.rest.Answer;
import cn.reserve.platform.rest.Idempotency;
import cn.reserve.platform.rest.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the two enterprises write to each other; nobody else reads it. */
@ApplicationScoped
class WritingMessages {
    /** Our estimate of when a talk belongs on the telephone; it bounds what a page loads. */
    static final int MOST = 500;

    private final DockingCases cases;
    private final DockingMessages messages;
    private final RecordingDocking recording;
    private final TellingOfDocking telling;
    private final Idempotency idempotency;
    private final Audit audit;
    private final Caller caller;

    WritingMessages(
            DockingCases cases,
            DockingMessages messages,
            RecordingDocking recording,
            TellingOfDocking telling,
            Idempotency idempotency,
            Audit audit,
            Caller caller) {
        this.cases = cases;
        this.messages = messages;
        this.recording = recording;
        this.telling = telling;
        this.idempotency = idempotency;
        this.audit = audit;
        this.caller = caller;
    }

    /**
     * All messages of a case, the first one first, to its two enterprises.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 {@code docking.not-found}
     */
    @Transactional
    MessageResponses of(UUID id) {
        DockingCase docking = own(cases.find(id, caller.scope()));
        DockingSide side = DockingSide.of(caller.scope(), docking);
        return new MessageResponses(
                messages.of(id).stream().map(MessageResponses.Message::of).toList(),
                messages.readUpTo(id, side),
                messages.readUpTo(id, side.other()));
    }

    /**
     * Writes to the other side, once per key; what was written so far counts as read.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 {@code docking.not-found}, 409 {@code docking.no-message-now}, {@code
     *     docking.messages-full}
     */
    @Transactional
    Answer<MessageResponses.Message> write(UUID id, @Nullable String key, DockingRequests.Message request) {
        // Whoever may not know of the case hears so first.
        own(cases.find(id, caller.scope()));
        return idempotency.once(
                key, Map.of("docking", id, "text", request.text()), MessageResponses.Message.class, () -> {
                    DockingCase docking = own(cases.hold(id, caller.scope()));
                    DockingSide side = DockingSide.of(caller.scope(), docking);
                    if (!docking.actions(side).contains(DockingAction.MESSAGE)) {
                        throw Problems.conflict("docking.no-message-now");
                    }
                    int last = messages.last(id);
                    if (last >= MOST) {
                        throw Problems.conflict("docking.messages-full", MOST);
                    }
                    DockingMessage written =
                            new DockingMessage(id, last + 1, recording.doing(side, null), request.text());
                    messages.persistAndFlush(written);
                    messages.read(id, side, written.sequence());
                    // That something was written is a fact of the case; the words are the two enterprises' own.
                    audit.record("docking.message-written", "docking", id.toString(), docking.label(), null, null);
                    telling.ofMessage(docking, side, messages.readUpTo(id, side.other()));
                    return MessageResponses.Message.of(written);
                });
    }

    /**
     * The caller's side has read up to a message.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 {@code docking.not-found}
     */
    @Transactional
    void read(UUID id, int upTo) {
        DockingCase docking = own(cases.find(id, caller.scope()));
        messages.read(id, DockingSide.of(caller.scope(), docking), Math.min(upTo, messages.last(id)));
    }

    private DockingCase own(Optional<DockingCase> found) {
        return found.filter(docking -> DockingSide.of(caller.scope(), docking).isParty())
                .orElseThrow(() -> Problems.notFound("docking"));
    }
}
