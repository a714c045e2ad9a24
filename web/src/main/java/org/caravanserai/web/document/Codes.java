package org.caravanserai.web.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.datamatrix.encoder.SymbolShapeHint;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * Bar codes as squares, one module each and without their quiet zone. GS1 General Specifications:
 * GS1-128 and GS1 DataMatrix begin with the character FNC1.
 */
final class Codes {

    private static final char FNC1 = '\u00f1';

    private Codes() {}

    static BitMatrix qr(String text) {
        return encode(
                text,
                BarcodeFormat.QR_CODE,
                Map.of(
                        EncodeHintType.ERROR_CORRECTION,
                        ErrorCorrectionLevel.M,
                        EncodeHintType.CHARACTER_SET,
                        "UTF-8",
                        EncodeHintType.MARGIN,
                        0));
    }

    /**
     * @param elements application identifiers and their data without brackets, such as {@code
     *     00106141411234567897}
     */
    static BitMatrix gs1Code128(String elements) {
        return encode(FNC1 + elements, BarcodeFormat.CODE_128, Map.of(EncodeHintType.MARGIN, 0));
    }

    /** Code 128 as it is, for codes of our own. */
    static BitMatrix code128(String text) {
        return encode(text, BarcodeFormat.CODE_128, Map.of(EncodeHintType.MARGIN, 0));
    }

    static BitMatrix gs1DataMatrix(String elements) {
        return encode(
                elements,
                BarcodeFormat.DATA_MATRIX,
                Map.of(
                        EncodeHintType.GS1_FORMAT,
                        true,
                        EncodeHintType.DATA_MATRIX_SHAPE,
                        SymbolShapeHint.FORCE_SQUARE,
                        EncodeHintType.MARGIN,
                        0));
    }

    private static BitMatrix encode(
            String text, BarcodeFormat format, Map<EncodeHintType, Object> hints) {
        try {
            return new MultiFormatWriter().encode(text, format, 0, 0, hints);
        } catch (WriterException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
