package cn.reserve.localstack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits until a process answers, and says which log to read when it does not. */
final class Waiting {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private Waiting() {}

    static void until(Part part, ChildProcess process, Duration patience, Progress progress, BooleanSupplier ready) {
        long end = System.nanoTime() + patience.toNanos();
        long say = System.nanoTime() + HEARTBEAT.toNanos();
        while (!ready.getAsBoolean()) {
            if (System.nanoTime() > say) {
                progress.step(part.zh() + "：仍在启动…", part.en() + ": still starting…");
                say += HEARTBEAT.toNanos();
            }
            if (!process.isAlive()) {
                throw notReady(part, process, "已退出", "ended");
            }
            if (System.nanoTime() > end) {
                throw notReady(
                        part,
                        process,
                        patience.toSeconds() + " 秒后仍未就绪",
                        "is not ready after " + patience.toSeconds() + " s");
            }
            pause();
        }
    }

    static void untilHttpOk(Part part, ChildProcess process, Duration patience, Progress progress, String url) {
        until(part, process, patience, progress, () -> answersOk(url));
    }

    static boolean answersOk(String url) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static StackProblem notReady(Part part, ChildProcess process, String zh, String en) {
        String said = process.complaint().map(line -> " (" + line + ")").orElse("");
        return new StackProblem(
                part.zh() + " " + zh + said + "，请看日志 " + process.log() + "。",
                part.en() + " " + en + said + "; see its log " + process.log() + ".");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackProblem("启动被中断。", "The start was interrupted.", e);
        }
    }
}
