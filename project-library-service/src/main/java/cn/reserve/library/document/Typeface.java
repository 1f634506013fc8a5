package cn.reserve.library.document;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/** Noto Sans SC (SIL Open Font License), read once; documents embed the glyphs that they use. */
enum Typeface {
    REGULAR("NotoSansSC_400Regular.ttf"),
    BOLD("NotoSansSC_700Bold.ttf");

    static final Color INK = new Color(0x16, 0x30, 0x3D);
    static final Color SOFT = new Color(0x4A, 0x61, 0x6D);
    static final Color DEEP = new Color(0x0E, 0x5A, 0x73);
    static final Color LINE = new Color(0xC9, 0xD5, 0xDB);
    static final Color SHADE = new Color(0xF2, 0xF5, 0xF7);

    private final byte[] file;

    Typeface(String name) {
        try (InputStream in = Objects.requireNonNull(
                Typeface.class.getResourceAsStream(name), () -> "the build did not unpack " + name)) {
            this.file = in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The face for one document: a face remembers which glyphs it embeds, so that documents made at once do not share one. */
    Face face() {
        try {
            return new Face(BaseFont.createFont(name() + ".ttf", BaseFont.IDENTITY_H, true, false, file, null));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One weight in one document. */
    record Face(BaseFont base) {
        Font of(float size, Color color) {
            return new Font(base, size, Font.NORMAL, color);
        }
    }
}
