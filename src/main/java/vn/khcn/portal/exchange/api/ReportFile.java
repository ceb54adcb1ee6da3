package vn.khcn.portal.exchange.api;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import vn.khcn.portal.shell.component.FileName;

/** The forms a report is handed out in. */
enum ReportFile {
    /** As it was issued, byte for byte. */
    PDF(FileName.PDF, "pdf"),
    /** As it was issued, byte for byte. */
    DOCX(FileName.DOCX, "docx"),
    /** Made from the frozen document: codes, figures, text. */
    XLSX(FileName.XLSX, "xlsx"),
    /** Made from the frozen document: codes, figures, text. */
    JSON(MediaType.APPLICATION_JSON_VALUE, "json"),
    /** The PDF with the digital signature, once it has come back. */
    SIGNED(FileName.PDF, "pdf");

    private final String mediaType;
    private final String extension;

    ReportFile(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** Its name in the address. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    MediaType mediaType() {
        return MediaType.parseMediaType(mediaType);
    }

    String extension() {
        return extension;
    }

    static Optional<ReportFile> of(String code) {
        return Stream.of(values()).filter(f -> f.code().equals(code)).findFirst();
    }
}
