package cn.reserve.platformtest.notice;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Starts both stand-ins and points the service at them; nothing leaves by the clock, tests say when. */
public class MailForTests implements QuarkusTestResourceLifecycleManager {
    private @Nullable RealmStandIn realm;
    private @Nullable SmtpStandIn smtp;

    @Override
    public Map<String, String> start() {
        try {
            RealmStandIn people = new RealmStandIn();
            SmtpStandIn server = new SmtpStandIn();
            realm = people;
            smtp = server;
            Map<String, String> config = new HashMap<>();
            config.put("quarkus.rest-client.keycloak-admin.url", people.url());
            config.put("quarkus.oidc-client.client-enabled", "true");
            config.put("quarkus.oidc-client.auth-server-url", people.url());
            config.put("quarkus.oidc-client.discovery-enabled", "false");
            config.put("quarkus.oidc-client.token-path", "/token");
            config.put("reserve.mail.way", "SMTP");
            config.put("reserve.mail.from", "no-reply@reserve.example");
            config.put("reserve.mail.within", "3S");
            config.put("reserve.notices.every", "off");
            config.put("quarkus.mailer.host", "127.0.0.1");
            config.put("quarkus.mailer.port", Integer.toString(server.port()));
            config.put("quarkus.mailer.start-tls", "DISABLED");
            return config;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void stop() {
        try {
            if (realm != null) {
                realm.stop();
            }
            if (smtp != null) {
                smtp.stop();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(realm, field -> field.getType() == RealmStandIn.class);
        injector.injectIntoFields(smtp, field -> field.getType() == SmtpStandIn.class);
    }
}
