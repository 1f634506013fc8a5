package cn.reserve.library.review;

import cn.reserve.library.timeline.Step;
import java.util.List;

/** What happened to a project, oldest first. */
public record TimelineResponse(List<Step> items) {

    /** Defensive copy. */
    public TimelineResponse {
        items = List.copyOf(items);
    }
}
