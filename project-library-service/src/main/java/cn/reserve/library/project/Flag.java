package cn.reserve.library.project;

import cn.reserve.platform.rest.Wording;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something in a form that does not fit together. The enterprise may justify it, a reviewer may accept it.
 *
 * @param justification what the enterprise says to it
 * @param acceptedBy name of the reviewer who accepted it
 */
public record Flag(
        FlagCode code,
        Severity severity,
        State state,
        @Nullable String justification,
        @Nullable String acceptedBy,
        String zh,
        String en) {

    /** How much it weighs. */
    @Schema(name = "FlagSeverity")
    public enum Severity {
        RED,
        YELLOW
    }

    /** Whether somebody still has to look at it. */
    @Schema(name = "FlagState")
    public enum State {
        OPEN,
        JUSTIFIED,
        ACCEPTED
    }

    Flag justify(String text) {
        return new Flag(code, severity, State.JUSTIFIED, text, null, zh, en);
    }

    Flag accept(String reviewer) {
        return new Flag(code, severity, State.ACCEPTED, justification, reviewer, zh, en);
    }

    /** The form changed: what a reviewer accepted has to be looked at again. */
    Flag reopen() {
        return new Flag(
                code, severity, justification == null ? State.OPEN : State.JUSTIFIED, justification, null, zh, en);
    }

    Wording wording() {
        return new Wording(zh, en);
    }

    boolean isOpenRed() {
        return severity == Severity.RED && state != State.ACCEPTED;
    }
}
