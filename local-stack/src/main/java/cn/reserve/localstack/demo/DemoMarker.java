package cn.reserve.localstack.demo;

import cn.reserve.localstack.StackProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * What a data folder remembers of the demo set: one word in its file {@code demo}. {@code begun} is written before the first
 * account is made and {@code loaded} at the end, so that an interrupted load never looks as if there were no demo account;
 * {@code none} stands before an empty platform is started for the first time. Needs no library.
 */
public final class DemoMarker {

    private static final String EMPTY = "none";
    private static final String BEGUN = "begun";
    private static final String LOADED = "loaded";

    private final Path file;

    private DemoMarker(Path file) {
        this.file = file;
    }

    public static DemoMarker in(Path data) {
        return new DemoMarker(data.resolve("demo"));
    }

    /** @throws StackProblem when the file says none of the known words: guessing could put demo accounts into a real platform */
    public DemoState state() {
        if (!Files.exists(file)) {
            return DemoState.UNDECIDED;
        }
        return switch (read()) {
            case EMPTY -> DemoState.EMPTY;
            case BEGUN -> DemoState.BEGUN;
            case LOADED -> DemoState.LOADED;
            default ->
                throw new StackProblem(
                        "看不懂文件 " + file + "：没有演示数据就写入 none，有演示数据就写入 begun，或用 ./run --reset 重新开始。",
                        "The file " + file
                                + " says nothing known: write none into it when there is no demo data, begun when"
                                + " there is, or start afresh with ./run --reset.");
        };
    }

    /** @throws StackProblem when demo accounts are there, or may be */
    public void refuseToBeEmpty() {
        DemoState state = state();
        if (state == DemoState.LOADED || state == DemoState.BEGUN) {
            throw new StackProblem(
                    "数据目录 " + file.getParent() + (state == DemoState.LOADED ? " 已装入演示数据" : " 已开始装入演示数据")
                            + "，其中有演示账号，不能以 --empty 启动。请用 ./run --reset --empty 清空后重新开始，或去掉 --empty。",
                    "The data folder " + file.getParent()
                            + (state == DemoState.LOADED ? " holds the demo set" : " holds a part of the demo set")
                            + " with its accounts and cannot be started with --empty: start afresh with"
                            + " ./run --reset --empty, which deletes all data, or leave --empty out.");
        }
    }

    /** The folder gets no demo data, now and later. */
    public void keepEmpty() {
        refuseToBeEmpty();
        write(EMPTY);
    }

    /** Demo accounts are about to be made, or were found; a load that was complete stays so. */
    public void begin() {
        DemoState state = state();
        if (state == DemoState.EMPTY) {
            throw new IllegalStateException("no demo account is made in " + file.getParent() + ": it was begun empty");
        }
        if (state == DemoState.UNDECIDED) {
            write(BEGUN);
        }
    }

    void finish() {
        write(LOADED);
    }

    private String read() {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new StackProblem("读不了 " + file, "Cannot read " + file, e);
        }
    }

    /** The old word or the new one, whenever the machine stops. */
    private void write(String word) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.getParent());
            Files.write(
                    fresh,
                    (word + "\n").getBytes(StandardCharsets.UTF_8),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.SYNC);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StackProblem("写不了 " + file, "Cannot write " + file, e);
        }
    }
}
