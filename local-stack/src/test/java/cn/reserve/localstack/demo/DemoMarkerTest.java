package cn.reserve.localstack.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.reserve.localstack.StackProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoMarkerTest {

    @TempDir
    Path data;

    private DemoMarker marker;

    @BeforeEach
    void begin() {
        marker = DemoMarker.in(data);
    }

    @Test
    void isUndecidedInAFolderThatNobodyHasStarted() {
        assertThat(marker.state()).isEqualTo(DemoState.UNDECIDED);
        marker.refuseToBeEmpty();
    }

    @Test
    void knowsALoadThatWasBegunAndNotFinished() {
        marker.begin();
        assertThat(DemoMarker.in(data).state()).isEqualTo(DemoState.BEGUN);
    }

    @Test
    void keepsACompleteLoadCompleteWhenItsAccountsAreMadeAgain() {
        marker.begin();
        marker.finish();
        marker.begin();
        assertThat(marker.state()).isEqualTo(DemoState.LOADED);
    }

    @Test
    void refusesToBeEmptyOnceDemoAccountsMayBeThere() {
        marker.begin();
        refusedToBeEmpty("a part of the demo set", "已开始装入演示数据");
        marker.finish();
        refusedToBeEmpty("holds the demo set", "已装入演示数据");
    }

    private void refusedToBeEmpty(String en, String zh) {
        assertThatThrownBy(marker::keepEmpty).isInstanceOfSatisfying(StackProblem.class, problem -> {
            assertThat(problem.en()).contains(en, "./run --reset --empty", data.toString());
            assertThat(problem.zh()).contains(zh, "./run --reset --empty", data.toString());
            assertThat(problem.en().lines()).hasSize(1);
        });
    }

    @Test
    void staysEmptyAndTakesNoDemoAccount() {
        marker.keepEmpty();
        marker.keepEmpty();
        assertThatThrownBy(marker::begin).isInstanceOf(IllegalStateException.class);
        assertThat(DemoMarker.in(data).state()).isEqualTo(DemoState.EMPTY);
    }

    @Test
    void guessesNothingFromABrokenFile() throws IOException {
        Files.writeString(data.resolve("demo"), "");
        assertThatThrownBy(marker::state)
                .isInstanceOfSatisfying(
                        StackProblem.class,
                        problem -> assertThat(problem.en()).contains("says nothing known", "--reset"));
    }
}
