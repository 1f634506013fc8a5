package cn.reserve.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PackageOfProvinceTest {
    private final KeyOfSender key = KeyOfSender.fresh("k");

    private PackageOfProvince one() {
        return PackageOfProvince.first("510000", "510300")
                .city("510700", "绵阳市", "绵阳市经济和信息化局", "0816-2222222")
                .supply(PackageOfProvince.row("510700", "a", 1, "91510700000000000X", "绵阳企业", Map.of("product", "泵")));
    }

    @Test
    void whatItMakesItReads() throws IOException {
        ReceivedPackage read = new ReceivedPackage(one().signed(key).bytes());

        assertThat(read.fault(key.publicText())).isEmpty();
        assertThat(read.rows("supplies.json")).hasSize(1);
        assertThat(read.manifest().path("number").asInt()).isEqualTo(1);
    }

    @Test
    void seesAnAlteredPartAndAStrangeKey() throws IOException {
        ReceivedPackage altered =
                new ReceivedPackage(one().withAlteredPart().signed(key).bytes());

        assertThat(altered.fault(key.publicText())).isEqualTo("PART_ALTERED");
        assertThat(altered.fault(KeyOfSender.fresh("k").publicText())).isEqualTo("WRONG_SIGNATURE");
    }
}
