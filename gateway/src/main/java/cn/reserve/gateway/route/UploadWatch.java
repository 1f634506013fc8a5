package cn.reserve.gateway.route;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The uploads under way on one event loop, all looked at now and then; cheaper than a timer for each, and nothing for other requests. */
final class UploadWatch {

    private final Set<Upload> running = new HashSet<>();

    void begin(Upload upload) {
        running.add(upload);
    }

    void end(Upload upload) {
        running.remove(upload);
    }

    void look(long now) {
        if (running.isEmpty()) {
            return;
        }
        for (var upload : List.copyOf(running)) {
            if (!upload.goesOn(now)) {
                running.remove(upload);
            }
        }
    }
}
