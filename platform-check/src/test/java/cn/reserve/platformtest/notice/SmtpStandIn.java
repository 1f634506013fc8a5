package cn.reserve.platformtest.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A real SMTP server that keeps what it takes, and can be down, or lose its answer after it took a message. */
public final class SmtpStandIn {
    private static final String FINE = "250 fine";

    private final ServerSocket listening;
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean down;
    private volatile boolean losesAnswer;
    private volatile String answerTo = FINE;

    SmtpStandIn() throws IOException {
        listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().name("smtp-stand-in").start(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    void stop() throws IOException {
        listening.close();
        goDown();
    }

    public void goDown() throws IOException {
        down = true;
        for (Socket socket : open) {
            socket.close();
        }
    }

    public void comeUp() {
        down = false;
        losesAnswer = false;
        answerTo = FINE;
    }

    boolean isUp() {
        return !down;
    }

    /** What the server answers to every recipient until it {@link #comeUp comes up} again. */
    public void answerRecipients(String answer) {
        answerTo = answer;
    }

    /** The next message is taken, but the sender is not told. */
    public void loseNextAnswer() {
        losesAnswer = true;
    }

    /** Whole messages, in the order in which they came, for this address. */
    public List<String> messagesTo(String address) {
        return messages.stream().filter(message -> message.contains(address)).toList();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket socket = listening.accept();
                open.add(socket);
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException stopped) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            if (down) {
                return;
            }
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            OutputStream out = socket.getOutputStream();
            say(out, "220 stand-in");
            talk(in, out);
        } catch (IOException closed) {
            // The other side, or goDown, ended it.
        } finally {
            open.remove(socket);
        }
    }

    private void talk(BufferedReader in, OutputStream out) throws IOException {
        @Nullable String line;
        while ((line = in.readLine()) != null) {
            switch (line.split(" ", 2)[0].toUpperCase(java.util.Locale.ROOT)) {
                case "EHLO", "HELO" -> say(out, "250 stand-in");
                case "RCPT" -> say(out, answerTo);
                case "DATA" -> {
                    say(out, "354 go on");
                    messages.add(content(in));
                    if (losesAnswer) {
                        losesAnswer = false;
                        return;
                    }
                    say(out, "250 taken");
                }
                case "QUIT" -> {
                    say(out, "221 bye");
                    return;
                }
                default -> say(out, FINE);
            }
        }
    }

    private static String content(BufferedReader in) throws IOException {
        StringBuilder content = new StringBuilder();
        String line = in.readLine();
        while (line != null && !line.equals(".")) {
            content.append(line).append('\n');
            line = in.readLine();
        }
        return content.toString();
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
