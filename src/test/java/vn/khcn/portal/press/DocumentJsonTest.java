package vn.khcn.portal.press;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DocumentJsonTest {
    @Test
    void aDocumentComesBackAsItWas() {
        OfficialDocument report = Sample.report();

        assertThat(DocumentJson.read(DocumentJson.write(report))).isEqualTo(report);
    }

    @Test
    void theSameTreeAlwaysGivesTheSameBytes() {
        byte[] once = DocumentJson.write(Sample.report());

        assertThat(DocumentJson.write(Sample.report())).isEqualTo(once);
        assertThat(DocumentJson.write(DocumentJson.read(once))).isEqualTo(once);
    }

    /** This file is never written again: it stands for every document frozen under schema 1. */
    @Test
    void aDocumentStoredUnderSchemaOneStillOpensAndPrints() throws IOException {
        byte[] stored;
        try (InputStream in = DocumentJsonTest.class.getResourceAsStream("/press/document-v1.json")) {
            stored = Objects.requireNonNull(in).readAllBytes();
        }
        OfficialDocument document = DocumentJson.read(stored);

        assertThat(document.body()).hasSize(4);
        assertThat(document.holes()).extracting(Block.Hole::owner).containsExactly("Văn phòng");
        assertThat(document.figure("f1").orElseThrow().value()).isEqualByComparingTo("77.40");
        assertThat(document.figure("f1").orElseThrow().records().getFirst().fields()).containsEntry("Kết quả", "Đạt");
        assertThat(new PressService("Liberation Serif", "", "Times New Roman").pdf(document))
                .startsWith("%PDF".getBytes(UTF_8));
        assertThat(DocumentJson.write(document)).isEqualTo(new String(stored, UTF_8).strip().getBytes(UTF_8));
    }

    @Test
    void aDocumentOfANewerPortalIsRefusedInWords() {
        OfficialDocument newer = new OfficialDocument(2, Sample.head(), List.of(), null, List.of(), List.of(),
                List.of());

        assertThatThrownBy(() -> DocumentJson.read(DocumentJson.write(newer))).hasMessageContaining("newer version");
    }
}
