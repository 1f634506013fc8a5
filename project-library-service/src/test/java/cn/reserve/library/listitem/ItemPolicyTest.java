package cn.reserve.library.listitem;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.library.annuallist.ListAction;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is done of an item, and what may be done with it. */
class ItemPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "DONE, , 3, 3",
        "DONE, 2, 3, 2",
        "DONE, 4, 3, ",
        "UNDER_WAY, 1, 3, 1",
        "UNDER_WAY, , 3, 0",
        "PLANNED, , 3, 0",
        "PLANNED, 1, 3, ",
        "DROPPED, 1, 3, ",
        "DONE, , , 0",
        "DONE, 1, , "
    })
    void countsWhatIsDone(
            ItemState state, @Nullable BigDecimal said, @Nullable BigDecimal quantity, @Nullable BigDecimal done) {
        assertThat(ItemPolicy.done(state, said, quantity).orElse(null)).isEqualTo(done);
    }

    @Test
    void removesNothingThatWasBegunOrHasAProject() {
        List<ListAction> all = List.of(ListAction.EDIT);

        assertThat(ItemPolicy.actions(all, false, ItemState.PLANNED)).contains(ItemAction.REMOVE);
        assertThat(ItemPolicy.actions(all, true, ItemState.PLANNED)).doesNotContain(ItemAction.REMOVE);
        assertThat(ItemPolicy.actions(all, false, ItemState.DONE)).doesNotContain(ItemAction.REMOVE);
    }

    @Test
    void givesAnItemOneProject() {
        List<ListAction> all = List.of(ListAction.LINK);

        assertThat(ItemPolicy.actions(all, false, ItemState.PLANNED))
                .containsExactly(ItemAction.DRAFT_PROJECT, ItemAction.LINK_PROJECT);
        assertThat(ItemPolicy.actions(all, true, ItemState.PLANNED)).containsExactly(ItemAction.UNLINK_PROJECT);
    }
}
