package vn.khcn.portal.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The types the cabinet takes. A file is what its bytes say; the ending of its name must agree. */
enum FileType {
    PDF("pdf", "application/pdf", "25504446"), DOCX("docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "504B0304"), XLSX("xlsx",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "504B0304"), DOC("doc",
                            "application/msword", "D0CF11E0A1B11AE1"), XLS("xls", "application/vnd.ms-excel",
                                    "D0CF11E0A1B11AE1"), PNG("png", "image/png", "89504E470D0A1A0A"), JPG("jpg",
                                            "image/jpeg", "FFD8FF"), TXT("txt", "text/plain", "");

    private static final int MOST_ENTRIES = 5000;
    private final String ending;
    private final String mediaType;
    private final byte[] start;

    FileType(String ending, String mediaType, String start) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.start = java.util.HexFormat.of().parseHex(start);
    }

    /** By the ending of a name; empty where the cabinet does not take such files. */
    static Optional<FileType> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replaceFirst("\\.jpeg$", ".jpg");
        return Arrays.stream(values()).filter(t -> lower.endsWith("." + t.ending)).findFirst();
    }

    static List<String> endings() {
        return Arrays.stream(values()).map(t -> t.ending).toList();
    }

    String mediaType() {
        return mediaType;
    }

    /** True where the bytes are of this type. */
    boolean fits(byte[] bytes) {
        if (bytes.length < start.length || !Arrays.equals(bytes, 0, start.length, start, 0, start.length)) {
            return false;
        }
        return switch (this) {
            case DOCX -> holds(bytes, "word/document.xml");
            case XLSX -> holds(bytes, "xl/workbook.xml");
            case TXT -> readable(bytes);
            case PDF, DOC, XLS, PNG, JPG -> true;
        };
    }

    private static boolean holds(byte[] zip, String entry) {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            ZipEntry next = in.getNextEntry();
            for (int i = 0; next != null && i < MOST_ENTRIES; i++) {
                if (next.getName().equals(entry)) {
                    return true;
                }
                next = in.getNextEntry();
            }
            return false;
        } catch (IOException | IllegalArgumentException broken) {
            return false;
        }
    }

    private static boolean readable(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).chars().noneMatch(c -> c == 0);
        } catch (CharacterCodingException binary) {
            return false;
        }
    }
}
