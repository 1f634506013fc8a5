package cn.reserve.platform.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YuanTest {
    @ParameterizedTest
    @CsvSource({
        "25000000, '2,500', '25,000'",
        "0, 0, 0",
        "0.01, 0.000001, 0.00001",
        "12345678.90, '1,234.56789', '12,345.6789'",
    })
    void readsAsTheFieldsOfTheWebAppCount(BigDecimal yuan, String wan, String thousands) {
        assertThat(Yuan.wan(yuan)).isEqualTo(wan);
        assertThat(Yuan.thousands(yuan)).isEqualTo(thousands);
    }
}
