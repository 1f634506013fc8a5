package cn.reserve.library.dispatch.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the platform's pages show the rows behind a briefing's figures, in full: a file is read away from the platform. */
@ApplicationScoped
class BriefingPages {
    private final String publicUrl;

    BriefingPages(@ConfigProperty(name = "reserve.mail.public-url") String publicUrl) {
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    /** All reports of the month. */
    String of(BriefingResponse briefing) {
        return publicUrl + "/dispatch/reports?round=" + briefing.roundId();
    }

    /** Those of one county or field. */
    String of(BriefingResponse briefing, String filter, String value) {
        return of(briefing) + "&" + filter + "=" + value;
    }
}
