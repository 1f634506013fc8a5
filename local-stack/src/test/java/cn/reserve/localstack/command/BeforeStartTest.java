package cn.reserve.localstack.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.reserve.localstack.Progress;
import cn.reserve.localstack.StackOptions;
import cn.reserve.localstack.StackProblem;
import cn.reserve.localstack.demo.DemoMarker;
import cn.reserve.localstack.demo.DemoState;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BeforeStartTest {

    @TempDir
    Path folder;

    @Test
    void refusesEmptyWhereADemoLoadWasBegun() {
        DemoMarker.in(options().data()).begin();
        assertThatThrownBy(() -> BeforeStart.look(options(), CommandLine.parse("--empty")))
                .isInstanceOfSatisfying(
                        StackProblem.class, problem -> assertThat(problem.en()).contains("./run --reset --empty"));
    }

    @Test
    void letsAnythingElseStartThere() {
        DemoMarker.in(options().data()).begin();
        BeforeStart.look(options(), CommandLine.parse());
        BeforeStart.look(options(), CommandLine.parse("--administrator=zhang.san"));
        BeforeStart.look(options(), CommandLine.parse("--empty", "--reset", "--yes"));
    }

    @Test
    void remembersThatAFirstStartWasToBeEmptyBeforeIt() {
        new Filling(options(), true).beforeStart();
        assertThat(DemoMarker.in(options().data()).state()).isEqualTo(DemoState.EMPTY);
    }

    @Test
    void decidesNothingBeforeTheStartOfAFolderThatIsInUse() throws Exception {
        Files.createDirectories(options().data());
        Files.writeString(options().data().resolve("realm.imported"), "");
        new Filling(options(), true).beforeStart();
        assertThat(DemoMarker.in(options().data()).state()).isEqualTo(DemoState.UNDECIDED);
    }

    private StackOptions options() {
        return StackOptions.separate(folder, folder.resolve("data")).withProgress(Progress.silent());
    }
}
