package cn.reserve.platform.notice;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** How mails leave, see docs/operations. */
@ConfigMapping(prefix = "reserve.mail")
interface MailSettings {

    @WithDefault("NONE")
    MailWay way();

    /** Where they are written for {@link MailWay#FOLDER}. */
    @WithDefault(".local/mail")
    Path folder();

    /** The sender's address; the realm's people answer nobody. */
    @WithDefault("no-reply@localhost")
    String from();

    /** Where links lead: the platform's public address. */
    @WithDefault("http://localhost:8080")
    String publicUrl();

    /** How long an attempt may take. */
    @WithDefault("20S")
    Duration within();

    /** How long it is tried again. */
    @WithDefault("P3D")
    Duration patience();
}
