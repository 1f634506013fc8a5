package cn.reserve.library.change;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody may do with a change request now. */
@Schema(name = "ChangeRequestAction")
public enum ChangeAction {
    MEND,
    WITHDRAW,
    PASS,
    APPROVE,
    RETURN,
    ACCEPT_FLAG,
    JUSTIFY_FLAG,
    TAKE_BACK
}
