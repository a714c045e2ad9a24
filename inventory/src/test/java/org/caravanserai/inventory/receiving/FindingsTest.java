package org.caravanserai.inventory.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.inventory.Khorgos.PALLETS;
import static org.caravanserai.inventory.Khorgos.count;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.kernel.event.DamageFound;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.testkit.FactRecorder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Damage and photographs of a receipt")
class FindingsTest {

    /** An EXIF block, little-endian, that says: held on its side, with an owner's name. */
    private static final byte[] EXIF =
            ("\u00ff\u00e1\u0000\u003eExif\0\0II*\0\u0008\0\0\0\u0001\0"
                            + "\u0012\u0001\u0003\0\u0001\0\0\0\u0006\0\0\0\0\0\0\0"
                            + "Owner Askar, 43.2N 76.9E\0\0\0\0")
                    .getBytes(StandardCharsets.ISO_8859_1);

    static Khorgos khorgos;

    @BeforeAll
    static void open() {
        khorgos = new Khorgos();
    }

    @AfterAll
    static void close() {
        khorgos.close();
    }

    @Test
    void damageIsADifferenceAndToldWhileTheCountStands() {
        ReceiptShown receipt = khorgos.announced();
        khorgos.post(receipt, null, false, count(1, PALLETS, "A-01"));

        DifferenceShown found =
                khorgos.house
                        .get(Damage.class)
                        .record(receipt.id(), 1, new BigDecimal("3"), "Wet through");

        assertThat(found.kind()).isEqualTo("DAMAGE");
        assertThat(found.counted()).isEqualTo(PALLETS.portion(new BigDecimal("3")));
        ReceiptShown again = khorgos.house.get(ReceiptView.class).get(receipt.id());
        assertThat(again.differences()).extracting(DifferenceShown::note).contains("Wet through");
        assertThat(again.lines().get(0).counted()).isEqualTo(PALLETS);
        DamageFound told = khorgos.house.get(FactRecorder.class).all(DamageFound.class).get(0);
        assertThat(told.damaged()).isEqualTo(found.counted());
    }

    @Test
    void moreThanThereIsCannotBeDamagedNorWithoutAReason() {
        ReceiptShown receipt = khorgos.announced();
        Damage damage = khorgos.house.get(Damage.class);

        assertThatThrownBy(() -> damage.record(receipt.id(), 1, new BigDecimal("21"), "Wet"))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> damage.record(receipt.id(), 1, BigDecimal.ONE, " "))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> damage.record("R-999999", 1, BigDecimal.ONE, "Wet"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aPhotographIsKeptUprightWithoutWhatTheCameraWroteAboutItsOwner() throws Exception {
        ReceiptShown receipt = khorgos.announced();
        ReceiptPhotos photos = khorgos.house.get(ReceiptPhotos.class);

        PhotoShown kept = photos.add(receipt.id(), 1, taken(400, 300));

        byte[] picture = photos.picture(receipt.id(), kept.id());
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        assertThat(image.getWidth()).isEqualTo(300);
        assertThat(image.getHeight()).isEqualTo(400);
        assertThat(new String(picture, StandardCharsets.ISO_8859_1)).doesNotContain("Askar");
        assertThat(photos.thumbnail(receipt.id(), kept.id()).length).isLessThan(picture.length);
        assertThat(photos.of(receipt.id())).extracting(PhotoShown::line).containsExactly(1);
    }

    @Test
    void aPhotographOfAnotherReceiptIsNotShown() throws Exception {
        ReceiptPhotos photos = khorgos.house.get(ReceiptPhotos.class);
        PhotoShown kept = photos.add(khorgos.announced().id(), 0, taken(40, 30));
        String other = khorgos.announced().id();

        assertThatThrownBy(() -> photos.picture(other, kept.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsNoPictureIsRefused() {
        byte[] page = "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Photograph.of(page)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> Photograph.of(new byte[0])).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> Photograph.of(new byte[Photograph.LARGEST + 1]))
                .isInstanceOf(InvalidInput.class);
    }

    private static byte[] taken(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            image.setRGB(x, x % height, Color.ORANGE.getRGB());
        }
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", plain);
        ByteArrayOutputStream withNotes = new ByteArrayOutputStream();
        withNotes.write(plain.toByteArray(), 0, 2);
        withNotes.write(EXIF);
        withNotes.write(plain.toByteArray(), 2, plain.size() - 2);
        return withNotes.toByteArray();
    }
}
