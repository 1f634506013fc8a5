package cn.reserve.library.content;

import java.time.Duration;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;
import javax.imageio.event.IIOReadWarningListener;

/** Listens to one decoding, in its own thread: ends it when it takes too long, and notes when the picture was cut. */
final class DecodingWatch implements IIOReadProgressListener, IIOReadWarningListener {
    private final long begun = System.nanoTime();
    private final Duration limit;
    private boolean late;
    private boolean cut;

    DecodingWatch(Duration limit) {
        this.limit = limit;
    }

    void over(ImageReader reader) {
        reader.addIIOReadProgressListener(this);
        reader.addIIOReadWarningListener(this);
    }

    boolean isLate() {
        return late;
    }

    boolean isCut() {
        return cut;
    }

    private void look(ImageReader reader) {
        if (System.nanoTime() - begun > limit.toNanos()) {
            late = true;
            reader.abort();
        }
    }

    @Override
    public void warningOccurred(ImageReader reader, String warning) {
        cut |= warning.startsWith("Premature end") || warning.startsWith("Corrupt JPEG");
    }

    @Override
    public void imageStarted(ImageReader reader, int image) {
        look(reader);
    }

    @Override
    public void imageProgress(ImageReader reader, float percent) {
        look(reader);
    }

    @Override
    public void imageComplete(ImageReader reader) {
        look(reader);
    }

    @Override
    public void sequenceStarted(ImageReader reader, int first) {}

    @Override
    public void sequenceComplete(ImageReader reader) {}

    @Override
    public void thumbnailStarted(ImageReader reader, int image, int thumbnail) {}

    @Override
    public void thumbnailProgress(ImageReader reader, float percent) {}

    @Override
    public void thumbnailComplete(ImageReader reader) {}

    @Override
    public void readAborted(ImageReader reader) {}
}
