package cn.reserve.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** PostgreSQL and Keycloak with the realm, started once for all tests of this module that need no more, ended after the last one. */
public final class RunningBase implements BeforeAllCallback {

    private static final ExtensionContext.Namespace SCOPE = ExtensionContext.Namespace.create(RunningBase.class);

    private @Nullable LocalStack stack;

    @Override
    public void beforeAll(ExtensionContext test) {
        Running running =
                test.getRoot().getStore(SCOPE).computeIfAbsent(Running.class, key -> Running.start(), Running.class);
        stack = Objects.requireNonNull(running).stack();
    }

    public LocalStack stack() {
        return Objects.requireNonNull(stack, "registered as a static extension");
    }

    private record Running(LocalStack stack, Path data) implements AutoCloseable {

        static Running start() {
            try {
                Path root = Path.of(System.getProperty("repository.root", ".."));
                Path data = Files.createTempDirectory("project-reserve-base");
                return new Running(LocalStack.startBaseOnly(StackOptions.separate(root, data)), data);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            stack.close();
            Archive.delete(data);
        }
    }
}
