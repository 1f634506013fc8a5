package cn.reserve.library.content;

import cn.reserve.platform.rest.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes one sent file in: announced, received, recognised, kept. What it belongs to, the feature says that asks for it. */
@ApplicationScoped
public class TakingFile {
    private final Contents contents;
    private final ReceivingContent receiving;
    private final RecognisingContent recognising;

    TakingFile(Contents contents, ReceivingContent receiving, RecognisingContent recognising) {
        this.contents = contents;
        this.receiving = receiving;
        this.recognising = recognising;
    }

    /**
     * What was kept.
     *
     * @param key of the request, for its idempotency
     * @param size in bytes
     */
    public record Taken(String key, ContentType type, long size, Sha256 sum) {}

    /**
     * Takes a file of any type in, outside any transaction, and lets the feature refer to it.
     *
     * @param most bytes
     * @param person who sends
     * @param referring writes the row that keeps the content from being swept
     * @throws cn.reserve.platform.rest.ProblemException 400 without sum or key; 413 {@code content.too-large}; 422
     *     {@code content.refused}; 429 while the person's earlier files are still on their way; 503 when the store is away
     */
    public <T> T take(Sending sending, long most, String person, Function<Taken, T> referring) {
        return taken(sending, most, person, null, referring);
    }

    /** As the other, where only some types are wanted: whatever else is refused in that place's words. */
    public <T> T take(Sending sending, long most, String person, Wanted wanted, Function<Taken, T> referring) {
        return taken(sending, most, person, wanted, referring);
    }

    private <T> T taken(
            Sending sending, long most, String person, @Nullable Wanted wanted, Function<Taken, T> referring) {
        Sha256 announced = Sha256.announced(sending.contentDigest());
        String key = sending.idempotencyKey();
        if (key == null) {
            throw Problems.badRequest("idempotency.key-missing");
        }
        if (sending.length() > most) {
            throw ReceivingContent.tooLarge(most);
        }
        try (Received received = receiving.receive(sending.body(), announced, most, person)) {
            ContentType type = recognising.recognise(received.file(), wanted);
            contents.keep(received);
            return referring.apply(new Taken(key, type, received.size(), received.sum()));
        }
    }
}
