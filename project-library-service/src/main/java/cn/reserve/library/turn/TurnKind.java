package cn.reserve.library.turn;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a level has to act on. */
@Schema(name = "ReviewTurnKind")
public enum TurnKind {
    PROJECT,
    CHANGE;

    /** Where the web app shows such records. */
    String page() {
        return this == CHANGE ? "/change-requests/" : "/projects/";
    }
}
