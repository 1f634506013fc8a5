package cn.reserve.platformtest.notice;

import cn.reserve.platform.notice.About;
import cn.reserve.platform.notice.Audience;
import cn.reserve.platform.notice.Notices;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells with a transaction of its own. */
@ApplicationScoped
public class Telling {
    private final Notices notices;

    Telling(Notices notices) {
        this.notices = notices;
    }

    public void tell(String kind, Audience audience, String label) {
        tellAbout("subject", kind, audience, label);
    }

    public void tellAbout(String subject, String kind, Audience audience, String label) {
        QuarkusTransaction.requiringNew().run(() -> notices.tell(kind, audience, new About(subject, label, "/toys/1")));
    }

    public void tellOnce(String cause, String kind, Audience audience, String label) {
        QuarkusTransaction.requiringNew()
                .run(() -> notices.tellOnce(cause, kind, audience, new About("subject", label, "/toys/1")));
    }

    /** Tells, and does not commit. */
    public void tellInVain(String kind, Audience audience, String label) {
        QuarkusTransaction.begin();
        try {
            notices.tell(kind, audience, new About("subject", label, "/toys/1"));
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
