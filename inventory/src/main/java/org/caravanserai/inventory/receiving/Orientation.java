package org.caravanserai.inventory.receiving;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held, as tag 0x0112 of its EXIF block says (CIPA DC-008, JEITA CP-3451): 1
 * upright, 3 upside down, 6 and 8 on its side. The mirrored ones no camera writes count as upright.
 */
enum Orientation {
    UPRIGHT,
    HALF_TURN,
    CLOCKWISE,
    COUNTER_CLOCKWISE;

    private static final int START = 0xFFD8;
    private static final int APP1 = 0xFFE1;
    private static final int SCAN = 0xFFDA;
    private static final int EXIF = 0x45786966;
    private static final int TAG = 0x0112;

    /** Of a file; upright where it says nothing or nothing sound. */
    static Orientation of(byte[] file) {
        try {
            return read(ByteBuffer.wrap(file));
        } catch (IndexOutOfBoundsException | IllegalArgumentException unsound) {
            return UPRIGHT;
        }
    }

    private static Orientation read(ByteBuffer file) {
        int at = 2;
        if (word(file, 0) != START) {
            return UPRIGHT;
        }
        while (word(file, at) >>> 8 == 0xFF && word(file, at) != SCAN) {
            if (word(file, at) == APP1 && file.getInt(at + 4) == EXIF) {
                return tagged(file, at + 10);
            }
            at += 2 + word(file, at + 2);
        }
        return UPRIGHT;
    }

    private static Orientation tagged(ByteBuffer file, int block) {
        file.order(file.get(block) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = block + file.getInt(block + 4);
        int entries = word(file, directory);
        for (int entry = directory + 2; entries > 0; entry += 12, entries--) {
            if (word(file, entry) == TAG) {
                return named(word(file, entry + 8));
            }
        }
        return UPRIGHT;
    }

    private static Orientation named(int value) {
        return switch (value) {
            case 3 -> HALF_TURN;
            case 6 -> CLOCKWISE;
            case 8 -> COUNTER_CLOCKWISE;
            default -> UPRIGHT;
        };
    }

    private static int word(ByteBuffer file, int at) {
        return Short.toUnsignedInt(file.getShort(at));
    }

    boolean sideways() {
        return this == CLOCKWISE || this == COUNTER_CLOCKWISE;
    }

    /** Turns a picture of that size upright, its upper left corner at the origin. */
    AffineTransform upright(int width, int height) {
        return switch (this) {
            case UPRIGHT -> new AffineTransform();
            case HALF_TURN -> new AffineTransform(-1, 0, 0, -1, width, height);
            case CLOCKWISE -> new AffineTransform(0, 1, -1, 0, height, 0);
            case COUNTER_CLOCKWISE -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }
}
