package cn.reserve.library.turn;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a level has to act on. */
@Schema(name = "ReviewTurnKind")
public enum TurnKind {
    PROJECT,
    CHANGE
}
