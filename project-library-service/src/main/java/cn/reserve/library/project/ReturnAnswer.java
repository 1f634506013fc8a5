package cn.reserve.library.project;

import java.util.List;

/**
 * What the enterprise has done about a return so far.
 *
 * @param unanswered returned fields in which nothing has changed, in the order of the reasons
 * @param replyNeeded whether the submission has to carry a reply: none of the returned fields has changed, and no file
 */
public record ReturnAnswer(List<String> unanswered, boolean replyNeeded) {

    /** Defensive copy. */
    public ReturnAnswer {
        unanswered = List.copyOf(unanswered);
    }
}
