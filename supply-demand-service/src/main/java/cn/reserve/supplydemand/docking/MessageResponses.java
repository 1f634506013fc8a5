package cn.reserve.supplydemand.docking;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The messages of a case. */
@Schema(name = "DockingMessages")
record MessageResponses(
        List<Message> items,

        @Schema(description = "Last message that the caller's side has read, 0 for none")
        int readUpTo,

        @Schema(description = "Last message that the other side has read, 0 for none")
        int otherReadUpTo) {

    /** One message. */
    @Schema(name = "DockingMessage")
    record Message(
            int sequence, DockingSide side, Instant at, String personName, String organisationName, String text) {

        static Message of(DockingMessage message) {
            return new Message(
                    message.sequence(),
                    message.side(),
                    message.at(),
                    message.personName(),
                    message.organisationName(),
                    message.text());
        }
    }
}
