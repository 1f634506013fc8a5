package cn.reserve.financing.need;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.platform.identity.ServiceToken;
import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.Tokens;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The asking side against a library that is sound, slow, frozen, closed and gone. */
class LibraryContactsTest {
    private static final String PERSON = "0190aaaa-0000-7000-8000-000000000001";
    private static final String NAME = "吴伟";
    private static final String BANK = "bank-102100099996";
    private static final String BANK_NAME = "工商银行";

    private final UUID project = UUID.randomUUID();
    private final AtomicInteger tokens = new AtomicInteger();
    private LibraryStandIn library;
    private LibraryContacts contacts;

    @BeforeEach
    void start() throws IOException {
        library = new LibraryStandIn();
        contacts = within(Duration.ofSeconds(10));
    }

    private LibraryContacts within(Duration limit) {
        return new LibraryContacts(new ServiceToken(client()), library.url() + "/api/library", limit);
    }

    @AfterEach
    void stop() {
        library.stop();
    }

    @Test
    void asksWithItsOwnTokenAndSaysForWhom() {
        NeedContact contact = contacts.of(project, PERSON, NAME, BANK, BANK_NAME);

        assertThat(contact).isEqualTo(NeedContact.shown(LibraryStandIn.NAME, LibraryStandIn.PHONE));
        assertThat(library.askedAbout(project.toString()))
                .containsExactly(new LibraryStandIn.Asked(
                        project.toString(),
                        "Bearer token-1",
                        PERSON,
                        "%E5%90%B4%E4%BC%9F",
                        BANK,
                        "%E5%B7%A5%E5%95%86%E9%93%B6%E8%A1%8C"));
    }

    @Test
    void showsNothingWhenTheLibraryHasNothingToShow() {
        library.refuses(project.toString(), 404);

        assertThat(contacts.of(project, PERSON, NAME, BANK, BANK_NAME)).isEqualTo(NeedContact.WITHHELD);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 429, 500, 503})
    void saysWhenTheLibraryCannotTell(int status) {
        library.refuses(project.toString(), status);

        assertThat(contacts.of(project, PERSON, NAME, BANK, BANK_NAME)).isEqualTo(NeedContact.UNAVAILABLE);
    }

    @Test
    void takesANewTokenWhenTheOldOneIsNoLongerTaken() {
        library.rejectsTheNextToken();

        assertThat(contacts.of(project, PERSON, NAME, BANK, BANK_NAME).state()).isEqualTo(ContactState.SHOWN);
        assertThat(library.askedAbout(project.toString()))
                .extracting(LibraryStandIn.Asked::authorization)
                .containsExactly("Bearer token-1", "Bearer token-2");
    }

    @Test
    void doesNotWaitForALibraryThatFreezesInTheMiddle() {
        library.freezes(project.toString());
        long began = System.nanoTime();

        assertThat(within(Duration.ofMillis(700)).of(project, PERSON, NAME, BANK, BANK_NAME))
                .isEqualTo(NeedContact.UNAVAILABLE);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void doesNotAskForAWhileAfterThreeFailuresInARow() {
        UUID other = UUID.randomUUID();
        library.refuses(project.toString(), 503);
        contacts.of(project, PERSON, NAME, BANK, BANK_NAME);
        contacts.of(project, PERSON, NAME, BANK, BANK_NAME);
        assertThat(contacts.of(other, PERSON, NAME, BANK, BANK_NAME).state()).isEqualTo(ContactState.SHOWN);

        for (int failure = 1; failure <= 5; failure++) {
            contacts.of(project, PERSON, NAME, BANK, BANK_NAME);
        }

        assertThat(library.askedAbout(project.toString())).hasSize(5);
        assertThat(contacts.of(other, PERSON, NAME, BANK, BANK_NAME)).isEqualTo(NeedContact.UNAVAILABLE);
    }

    @Test
    void saysWhenTheLibraryIsGone() {
        library.stop();

        assertThat(contacts.of(project, PERSON, NAME, BANK, BANK_NAME)).isEqualTo(NeedContact.UNAVAILABLE);
    }

    private OidcClient client() {
        return (OidcClient) Proxy.newProxyInstance(
                OidcClient.class.getClassLoader(),
                new Class<?>[] {OidcClient.class},
                (proxy, method, arguments) -> Uni.createFrom()
                        .item(new Tokens(
                                "token-" + tokens.incrementAndGet(),
                                Long.MAX_VALUE,
                                Duration.ZERO,
                                null,
                                null,
                                new JsonObject(),
                                "library")));
    }
}
