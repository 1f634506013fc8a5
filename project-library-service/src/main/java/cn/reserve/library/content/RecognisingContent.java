package cn.reserve.library.content;

import cn.reserve.library.heavy.HeavyWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.jspecify.annotations.Nullable;

/** Tells what a file is by its content, and refuses what it should not be. */
@ApplicationScoped
public class RecognisingContent {
    private static final Duration DECODING = Duration.ofSeconds(15);

    private final Detector detector = new DefaultDetector();
    // Unpacking and decoding also take memory by the file: a few at once, the others wait.
    private final HeavyWork work;

    RecognisingContent(HeavyWork work) {
        this.work = work;
    }

    /**
     * The type.
     *
     * @throws cn.reserve.platform.rest.ProblemException 422 {@code content.refused} naming the rule; 503 {@code service.busy}
     */
    public ContentType recognise(Path file) {
        return recognise(file, null);
    }

    /** As the other; what is not wanted is refused before it is looked into. */
    ContentType recognise(Path file, @Nullable Wanted wanted) {
        return work.run(() -> check(file, wanted));
    }

    private ContentType check(Path file, @Nullable Wanted wanted) throws IOException {
        String found = detect(file);
        ContentType type =
                switch (found) {
                    case "application/pdf" -> ContentType.PDF;
                    case "image/jpeg" -> ContentType.JPEG;
                    case "image/png" -> ContentType.PNG;
                    case "application/zip", "application/x-tika-ooxml" -> ContentType.XLSX;
                    default -> null;
                };
        if (wanted != null && (type == null || !wanted.types().contains(type))) {
            throw wanted.refusal().get();
        }
        if (type == null) {
            boolean old = found.equals("application/x-tika-msoffice");
            throw old ? ContentRefusal.of("file-old-office") : ContentRefusal.of("file-type", found);
        }
        switch (type) {
            case PDF -> PdfCheck.check(file);
            case JPEG, PNG -> PictureCheck.check(file, type, DECODING);
            case XLSX -> WorkbookCheck.check(file);
        }
        return type;
    }

    /** Without a name and without a header: both can lie. */
    private String detect(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return detector.detect(in, new Metadata()).toString();
        }
    }
}
