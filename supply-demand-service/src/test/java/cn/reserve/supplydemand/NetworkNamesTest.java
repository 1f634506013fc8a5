package cn.reserve.supplydemand;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.platform.rest.Messages;
import cn.reserve.platform.rest.Wording;
import cn.reserve.supplydemand.catalogue.ProductCategory;
import cn.reserve.supplydemand.catalogue.ProductKind;
import cn.reserve.supplydemand.consumergoods.GoodsCategory;
import cn.reserve.supplydemand.disposal.DisposalOutcome;
import cn.reserve.supplydemand.disposal.DisposalState;
import cn.reserve.supplydemand.enquiry.EnquiryState;
import cn.reserve.supplydemand.network.RecoveredGoods;
import cn.reserve.supplydemand.network.SiteKind;
import cn.reserve.supplydemand.network.SiteState;
import cn.reserve.supplydemand.recovery.RecoveryIndicator;
import cn.reserve.supplydemand.recovery.RecoveryUnit;
import cn.reserve.supplydemand.recycler.BusinessKind;
import cn.reserve.supplydemand.recycler.RetiredKind;
import cn.reserve.supplydemand.tradein.OfferState;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NetworkNamesTest {
    @ParameterizedTest
    @MethodSource("spokenOf")
    <E extends Enum<E>> void namesEachValueThatAFileOrASentenceMaySpeakOf(Class<E> type) {
        assertThat(EnumSet.allOf(type)).allSatisfy(value -> {
            Wording name = Messages.name(value);
            assertThat(name.zh()).as(value.name()).containsPattern("\\p{IsHan}");
            assertThat(name.en()).as(value.name()).doesNotContainPattern("^[A-Z_]+$");
        });
    }

    static List<Class<?>> spokenOf() {
        return List.of(
                BusinessKind.class,
                DisposalOutcome.class,
                DisposalState.class,
                EnquiryState.class,
                GoodsCategory.class,
                OfferState.class,
                ProductCategory.class,
                ProductKind.class,
                RecoveredGoods.class,
                RecoveryIndicator.class,
                RecoveryUnit.class,
                RetiredKind.class,
                SiteKind.class,
                SiteState.class);
    }
}
