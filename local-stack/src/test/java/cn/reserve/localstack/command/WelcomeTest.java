package cn.reserve.localstack.command;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.localstack.Progress;
import cn.reserve.localstack.StackOptions;
import cn.reserve.localstack.demo.DemoOrganisation;
import cn.reserve.localstack.demo.DemoPerson;
import cn.reserve.localstack.demo.DemoState;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class WelcomeTest {

    private static final String HOW_TO_BEGIN = "./run --administrator=NAME";

    @Test
    void namesTheDemoPeopleOfACompleteDemoSet() {
        assertThat(welcome(DemoState.LOADED, true))
                .contains("http://localhost:8080", DemoPerson.PASSWORD, "commission-approver")
                .contains("吴伟  " + DemoOrganisation.BANK_A.name(), "冯涛  " + DemoOrganisation.BANK_B.name())
                .doesNotContain("not complete", HOW_TO_BEGIN, "no demo");
    }

    @Test
    void saysThatALoadIsNotCompleteAndWhatToDo() {
        assertThat(welcome(DemoState.BEGUN, true))
                .contains("not complete", "未装完", "./run --reset", "commission-approver")
                .doesNotContain(HOW_TO_BEGIN, "no demo account");
    }

    @Test
    void saysThatAnEmptyPlatformHasNoDemoAccountAndHowToBegin() {
        assertThat(welcome(DemoState.EMPTY, true))
                .contains("no demo account", "没有演示账号", HOW_TO_BEGIN)
                .doesNotContain(DemoPerson.PASSWORD, "commission-approver");
        assertThat(welcome(DemoState.EMPTY, false))
                .contains("no demo account")
                .doesNotContain(HOW_TO_BEGIN, DemoPerson.PASSWORD);
    }

    private static String welcome(DemoState state, boolean howToBegin) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Progress progress = Progress.to(new PrintStream(said, true, StandardCharsets.UTF_8));
        Welcome.print(StackOptions.standard(Path.of(".")).withProgress(progress), state, howToBegin);
        return said.toString(StandardCharsets.UTF_8);
    }
}
