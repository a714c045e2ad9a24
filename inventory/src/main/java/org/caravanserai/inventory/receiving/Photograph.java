package org.caravanserai.inventory.receiving;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.caravanserai.kernel.problem.InvalidInput;

/**
 * A photograph as the house keeps it: turned upright, small enough for a sheet of paper, and drawn
 * anew, so that neither the place and the owner of the telephone (EXIF) nor anything hidden in the
 * file comes in with it.
 *
 * @param picture JPEG, at most 1,600 pixels long
 * @param thumbnail JPEG, at most 240 pixels long
 */
public record Photograph(byte[] picture, byte[] thumbnail) {

    /** Largest file taken, in bytes. */
    public static final int LARGEST = 12 * 1024 * 1024;

    private static final long MOST_PIXELS = 60_000_000L;
    private static final int LONGEST = 1600;
    private static final int SMALL = 240;
    private static final Set<String> FORMATS = Set.of("jpeg", "png");

    /**
     * @throws InvalidInput on {@code photo}: {@code photo-too-large}, {@code photo-format} for
     *     anything but a sound JPEG or PNG
     */
    public static Photograph of(byte[] file) {
        if (file == null || file.length == 0) {
            throw InvalidInput.of("photo", "required");
        }
        if (file.length > LARGEST) {
            throw InvalidInput.of("photo", "photo-too-large", LARGEST / 1024 / 1024);
        }
        BufferedImage upright = scaled(read(file), Orientation.of(file), LONGEST);
        BufferedImage small = scaled(upright, Orientation.UPRIGHT, SMALL);
        return new Photograph(jpeg(upright), jpeg(small));
    }

    private static BufferedImage read(byte[] file) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (readers.hasNext()) {
                return read(readers.next(), in);
            }
        } catch (IOException | RuntimeException unsound) {
            throw InvalidInput.of("photo", "photo-format");
        }
        throw InvalidInput.of("photo", "photo-format");
    }

    private static BufferedImage read(ImageReader reader, ImageInputStream in) throws IOException {
        try {
            reader.setInput(in, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            boolean known = FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT));
            if (!known || pixels > MOST_PIXELS) {
                throw new IOException("unwanted");
            }
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage scaled(BufferedImage image, Orientation turn, int longest) {
        double scale =
                Math.min(1, (double) longest / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        BufferedImage drawn =
                new BufferedImage(
                        turn.sideways() ? height : width,
                        turn.sideways() ? width : height,
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setColor(java.awt.Color.WHITE);
        pen.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
        AffineTransform place = turn.upright(width, height);
        place.scale(scale, scale);
        pen.drawImage(image, place, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] jpeg(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
