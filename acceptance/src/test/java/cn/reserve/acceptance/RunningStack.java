package cn.reserve.acceptance;

import cn.reserve.localstack.LocalStack;
import cn.reserve.localstack.Part;
import cn.reserve.localstack.StackOptions;
import cn.reserve.localstack.demo.DemoSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The whole platform, started once per run on free ports with a data folder of its own, ended after the last test. Tests take a
 * {@link City} as parameter: {@code @ExtendWith(RunningStack.class)}.
 */
final class RunningStack implements ParameterResolver {
    private static final ExtensionContext.Namespace SCOPE = ExtensionContext.Namespace.create(RunningStack.class);

    /** Tests sign in more often than people do, and their data need not outlive a power cut; everything else is as in production. */
    static StackOptions options(Path root, Path data) {
        return StackOptions.separate(root, data)
                .withEnvironment(Map.of("RATE_SIGN_IN", "200", "RATE_SIGN_IN_BURST", "1000"))
                .withPostgresSettings(Map.of("fsync", "off"));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == City.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Running running =
                test.getRoot().getStore(SCOPE).computeIfAbsent(Running.class, key -> Running.start(), Running.class);
        return Objects.requireNonNull(running).city();
    }

    /** The stack and its data; JUnit closes it at the end of the run. */
    private record Running(LocalStack stack, City city, Path data) implements AutoCloseable {

        static Running start() {
            Path root = Path.of(System.getProperty("repository.root", ".."));
            Path data = temporary();
            LocalStack stack = LocalStack.start(options(root, data));
            new DemoSet(stack).loadAccounts();
            return new Running(stack, new City(stack), data);
        }

        @Override
        public void close() {
            keepLogs();
            stack.close();
            try (Stream<Path> files = Files.walk(data)) {
                files.sorted(Comparator.reverseOrder()).forEach(Running::delete);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Logs outlive the run for whoever looks into a failure. */
        private void keepLogs() {
            try {
                Path kept = Files.createDirectories(Path.of("target", "stack-logs"));
                for (Part part : Part.values()) {
                    Path log = stack.process(part).log();
                    if (Files.exists(log)) {
                        Files.copy(log, kept.resolve(log.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Path temporary() {
            try {
                return Files.createTempDirectory("project-reserve-acceptance");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void delete(Path file) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
