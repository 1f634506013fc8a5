package cn.reserve.localstack.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.reserve.localstack.StackProblem;
import cn.reserve.localstack.command.CommandLine.Flag;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CommandLineTest {

    @Test
    void startsEverythingWithDemoDataWithoutOptions() {
        assertThat(CommandLine.parse()).isEqualTo(new CommandLine(Set.of(), Optional.empty()));
    }

    @Test
    void takesOptionsInAnyOrder() {
        CommandLine line = CommandLine.parse("--yes", "--empty", "--reset");
        assertThat(line.flags()).containsExactlyInAnyOrder(Flag.EMPTY, Flag.RESET, Flag.YES);
    }

    @Test
    void refusesAnUnknownOptionInBothLanguages() {
        assertThatThrownBy(() -> CommandLine.parse("--demo")).isInstanceOfSatisfying(StackProblem.class, problem -> {
            assertThat(problem.zh()).contains("--demo", "--help");
            assertThat(problem.en()).contains("--demo", "--help");
        });
    }

    @Test
    void takesTheNameOfAFirstAdministrator() {
        assertThat(CommandLine.parse("--empty", "--administrator=zhang.san").administrator())
                .contains("zhang.san");
        assertThatThrownBy(() -> CommandLine.parse("--administrator=张三")).isInstanceOf(StackProblem.class);
    }

    @Test
    void refusesYesWithoutReset() {
        assertThatThrownBy(() -> CommandLine.parse("--yes")).isInstanceOf(StackProblem.class);
    }
}
