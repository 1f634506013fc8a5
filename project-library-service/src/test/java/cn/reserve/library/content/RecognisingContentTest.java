package cn.reserve.library.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.reserve.library.heavy.HeavyWork;
import cn.reserve.platform.rest.ProblemException;
import cn.reserve.platform.rest.Violation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RecognisingContentTest {
    private static final byte[] EXE =
            ascii("MZ\u0090\u0000\u0003\u0000\u0000\u0000\u0004 This program cannot be run in DOS mode");
    private final RecognisingContent recognising = new RecognisingContent(new HeavyWork());

    @TempDir
    Path directory;

    @Test
    void knowsEachTypeByItsContent() throws IOException {
        assertThat(recognise(SampleFiles.pdf())).isEqualTo(ContentType.PDF);
        assertThat(recognise(SampleFiles.picture("jpeg"))).isEqualTo(ContentType.JPEG);
        assertThat(recognise(SampleFiles.picture("png"))).isEqualTo(ContentType.PNG);
        assertThat(recognise(SampleFiles.workbook())).isEqualTo(ContentType.XLSX);
    }

    @Test
    void takesTheSecondPictureThatATelephoneAppends() throws IOException {
        byte[] photo = SampleFiles.joined(SampleFiles.picture("jpeg"), SampleFiles.picture("jpeg"));

        assertThat(recognise(photo)).isEqualTo(ContentType.JPEG);
    }

    @Test
    void takesAProgressivePictureOfOrdinarySize() throws IOException {
        assertThat(recognise(SampleFiles.progressive(640, 480))).isEqualTo(ContentType.JPEG);
    }

    @ParameterizedTest
    @EnumSource(names = {"JPEG", "PNG"})
    void endsADecodingThatTakesTooLong(ContentType type) throws IOException {
        Path file = Files.write(directory.resolve("slow.bin"), SampleFiles.picture(type.name()));

        ProblemException refusal =
                catchThrowableOfType(ProblemException.class, () -> PictureCheck.check(file, type, Duration.ZERO));

        assertThat(refusal.violations()).extracting(Violation::rule).containsExactly("file-picture-slow");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refuses(String what, byte[] file, String rule) {
        ProblemException refusal = catchThrowableOfType(ProblemException.class, () -> recognise(file));

        assertThat(refusal).as(what).isNotNull();
        assertThat(refusal.code()).isEqualTo("content.refused");
        assertThat(refusal.violations()).extracting(Violation::field).containsExactly("file");
        assertThat(refusal.violations()).extracting(Violation::rule).containsExactly(rule);
    }

    static Stream<Arguments> refused() {
        byte[] jpeg = SampleFiles.picture("jpeg");
        byte[] png = SampleFiles.picture("png");
        byte[] pdf = SampleFiles.pdf();
        byte[] workbook = SampleFiles.workbook();
        byte[] damaged = png.clone();
        damaged[damaged.length / 2] ^= 0x55;
        return Stream.of(
                Arguments.of("a program", EXE, "file-type"),
                Arguments.of("a page", ascii("<!DOCTYPE html><html><script>alert(1)</script></html>"), "file-type"),
                Arguments.of("a drawing with script", ascii("<svg xmlns='http://www.w3.org/2000/svg'/>"), "file-type"),
                Arguments.of("plain text", ascii("总投资"), "file-type"),
                Arguments.of("an old Office file", old(), "file-old-office"),
                Arguments.of("half a picture", Arrays.copyOf(jpeg, jpeg.length / 2), "file-picture"),
                Arguments.of("half a drawing", Arrays.copyOf(png, png.length / 2), "file-picture"),
                Arguments.of("a drawing with one wrong byte", damaged, "file-picture"),
                Arguments.of("only the first bytes of a picture", Arrays.copyOf(jpeg, 30), "file-picture"),
                Arguments.of(
                        "a large picture in many scans",
                        SampleFiles.progressive(4_100, 4_000),
                        "file-picture-progressive"),
                Arguments.of(
                        "a picture in very many scans",
                        SampleFiles.manyScans(SampleFiles.progressive(64, 64), 40),
                        "file-picture-progressive"),
                Arguments.of("a drawing without end", SampleFiles.drawingOf(40_000_000, 1), "file-picture-size"),
                Arguments.of("a huge drawing", SampleFiles.drawingOf(9_000, 9_000), "file-picture-size"),
                Arguments.of("a picture and an archive", SampleFiles.joined(jpeg, workbook), "file-polyglot"),
                Arguments.of("a drawing and more", SampleFiles.joined(png, ascii("more")), "file-polyglot"),
                Arguments.of("a picture and a page", SampleFiles.joined(jpeg, ascii("<SCRIPT>")), "file-polyglot"),
                Arguments.of("a PDF and an archive", SampleFiles.joined(pdf, workbook), "file-pdf"),
                Arguments.of("a PDF with an archive before its end", withArchive(pdf, workbook), "file-polyglot"),
                Arguments.of("a program before a PDF", SampleFiles.joined(EXE, pdf), "file-type"),
                Arguments.of("half a PDF", Arrays.copyOf(pdf, pdf.length / 2), "file-pdf"),
                Arguments.of("only a PDF's header", ascii("%PDF-1.7\n"), "file-pdf"),
                Arguments.of("a macro", SampleFiles.workbookWith("xl/vbaProject.bin"), "file-macro"),
                Arguments.of("an embedded program", SampleFiles.workbookWith("xl/embeddings/o.bin"), "file-macro"),
                Arguments.of("a workbook for macros", SampleFiles.macroWorkbook(), "file-macro"),
                Arguments.of("half a workbook", Arrays.copyOf(workbook, workbook.length / 2), "file-workbook"));
    }

    /** A zip's end record whose comment is the end of the PDF. */
    private static byte[] withArchive(byte[] pdf, byte[] archive) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        byte[] end = ascii(text.substring(text.indexOf("startxref")));
        byte[] zip = archive.clone();
        zip[zip.length - 2] = (byte) end.length;
        return SampleFiles.joined(ascii(text.substring(0, text.indexOf("startxref"))), zip, end);
    }

    private static byte[] old() {
        byte[] file = new byte[1024];
        byte[] beginning = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(beginning, 0, file, 0, beginning.length);
        return file;
    }

    private ContentType recognise(byte[] file) throws IOException {
        return recognising.recognise(Files.write(directory.resolve("file.bin"), file));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
