package cn.reserve.gateway.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestAddressTest {

    private static final String CHARACTERS = "ab/%2Fz?&=#[]{}|^`\"<>\\ :;@!$'()*+,-_.~\u00e9\u4e2d\u0000";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/library/projects/a%20b?q=%E4%B8%AD&x=1&sort=-updatedAt",
                "/x?q=[1]",
                "/x?q=\u4e2d",
                "*",
                "http://g/x"
            })
    void readsAddresses(String address) {
        assertThat(RequestAddress.isReadable(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?q=100%",
                "/?q=%zz",
                "/?q=%4",
                "/%",
                "/?q={a}",
                "/?q=a|b",
                "/?q=a b",
                "/?q=\"a\"",
                "//",
                "/a\\b"
            })
    void findsThoseThatAreNone(String address) {
        assertThat(RequestAddress.isReadable(address)).isFalse();
    }

    /** One that we let pass and the server does not would be answered without a word. */
    @Test
    void judgesAsTheServerWill() {
        var random = new Random(20261122);
        for (int i = 0; i < 50_000; i++) {
            var address = new StringBuilder("/");
            for (int length = random.nextInt(8); length > 0; length--) {
                address.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            }
            assertThat(RequestAddress.isReadable(address.toString()))
                    .as(address.toString())
                    .isEqualTo(isUri(address.toString()));
        }
    }

    private static boolean isUri(String address) {
        try {
            return new URI(address).getRawPath() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
