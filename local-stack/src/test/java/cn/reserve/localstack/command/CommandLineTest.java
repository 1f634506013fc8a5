package cn.reserve.localstack.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.reserve.localstack.StackProblem;
import org.junit.jupiter.api.Test;

class CommandLineTest {

    @Test
    void startsEverythingWithDemoDataWithoutOptions() {
        assertThat(CommandLine.parse()).isEqualTo(new CommandLine(false, false, false, false, false));
    }

    @Test
    void takesOptionsInAnyOrder() {
        CommandLine line = CommandLine.parse("--yes", "--empty", "--reset");
        assertThat(line.empty()).isTrue();
        assertThat(line.reset()).isTrue();
        assertThat(line.yes()).isTrue();
    }

    @Test
    void refusesAnUnknownOptionInBothLanguages() {
        assertThatThrownBy(() -> CommandLine.parse("--demo")).isInstanceOfSatisfying(StackProblem.class, problem -> {
            assertThat(problem.zh()).contains("--demo", "--help");
            assertThat(problem.en()).contains("--demo", "--help");
        });
    }

    @Test
    void refusesYesWithoutReset() {
        assertThatThrownBy(() -> CommandLine.parse("--yes")).isInstanceOf(StackProblem.class);
    }
}
