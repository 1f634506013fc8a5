package cn.reserve.supplydemand.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.reserve.platform.rest.ProblemException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PictureFileTest {
    @Test
    void keepsAPlainPngAsItIs() {
        byte[] sent = SamplePictures.png(40, 30, 10);

        PictureFile read = PictureFile.read(sent);

        assertThat(read.type()).isEqualTo(PictureType.PNG);
        assertThat(read.width()).isEqualTo(40);
        assertThat(read.height()).isEqualTo(30);
        assertThat(read.content()).isEqualTo(sent);
    }

    @Test
    void cutsWordsAndWhateverStandsBehindTheEnd() {
        byte[] plain = SamplePictures.png(40, 30, 10);

        assertThat(PictureFile.read(SamplePictures.pngWithText("13800000000")).content())
                .isEqualTo(plain);
        assertThat(PictureFile.read(SamplePictures.followedBy(plain, "PK<script>"))
                        .content())
                .isEqualTo(plain);
        assertThat(text(PictureFile.read(SamplePictures.followedBy(SamplePictures.jpeg(40, 30), "<script>"))))
                .doesNotContain("script");
    }

    @Test
    void keepsNothingOfWhatACameraWroteButTheWayUp() {
        PictureFile turned = PictureFile.read(SamplePictures.jpegWithPlace(6));
        PictureFile upright = PictureFile.read(SamplePictures.jpegWithPlace(1));

        assertThat(text(turned)).contains("Exif").doesNotContain("GPS");
        assertThat(turned.content()).containsSequence(ExifOrientation.segment(6));
        assertThat(text(upright)).doesNotContain("Exif").doesNotContain("GPS");
        // What was cleaned once is clean.
        assertThat(PictureFile.read(turned.content()).content()).isEqualTo(turned.content());
    }

    @Test
    void keepsNoSmallPictureOfWhatWasCut() {
        PictureFile read = PictureFile.read(SamplePictures.jpegWithPreview("13800000000"));

        assertThat(text(read)).contains("JFIF").doesNotContain("13800000000");
        assertThat(PictureFile.read(read.content()).content()).isEqualTo(read.content());
    }

    @Test
    void makesASmallOneForLists() throws IOException {
        PictureFile large = PictureFile.read(SamplePictures.png(1200, 600, 10));
        PictureFile turned = PictureFile.read(SamplePictures.jpegWithPlace(6));

        BufferedImage small = ImageIO.read(new ByteArrayInputStream(Objects.requireNonNull(large.small())));
        assertThat(small.getWidth()).isEqualTo(240);
        assertThat(small.getHeight()).isEqualTo(120);
        assertThat(turned.small()).containsSequence(ExifOrientation.segment(6));
        assertThat(ImageIO.read(new ByteArrayInputStream(Objects.requireNonNull(turned.small())))
                        .getWidth())
                .isEqualTo(40);
    }

    static Stream<byte[]> noPictures() {
        byte[] png = SamplePictures.png(40, 30, 10);
        byte[] jpeg = SamplePictures.jpeg(40, 30);
        byte[] wrongSum = png.clone();
        wrongSum[20] ^= 1;
        return Stream.of(
                new byte[0],
                SamplePictures.pngWithTwoHeaders(),
                "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8),
                "GIF89a".getBytes(StandardCharsets.US_ASCII),
                Arrays.copyOf(png, png.length - 20),
                Arrays.copyOf(jpeg, jpeg.length - 2),
                Arrays.copyOf(jpeg, 4),
                wrongSum,
                new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xD9});
    }

    @ParameterizedTest
    @MethodSource("noPictures")
    void refusesWhatIsNoWholePicture(byte[] sent) {
        assertThatThrownBy(() -> PictureFile.read(sent))
                .isInstanceOf(ProblemException.class)
                .extracting("code")
                .isEqualTo("product-picture.refused");
    }

    @Test
    void refusesMorePixelsThanAPageShows() {
        assertThatThrownBy(() -> PictureFile.read(SamplePictures.png(PictureFile.LONGEST_SIDE + 1, 2, 10)))
                .isInstanceOf(ProblemException.class)
                .extracting("code")
                .isEqualTo("product-picture.too-many-pixels");
    }

    /** Whatever is changed on the way, it is read or refused, never anything else. */
    @Test
    void readsOrRefusesWhateverComes() {
        Random random = new Random(350);
        for (byte[] sound : new byte[][] {SamplePictures.jpegWithPlace(6), SamplePictures.pngWithText("a")}) {
            for (int round = 0; round < 500; round++) {
                byte[] sent = sound.clone();
                sent[random.nextInt(sent.length)] = (byte) random.nextInt(256);
                try {
                    PictureFile.read(sent);
                } catch (ProblemException refused) {
                    assertThat(refused).hasMessageContaining("product-picture");
                }
            }
        }
    }

    private static String text(PictureFile file) {
        return new String(file.content(), StandardCharsets.ISO_8859_1);
    }
}
