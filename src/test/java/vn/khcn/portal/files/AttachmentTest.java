package vn.khcn.portal.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.CurrentActor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PortalTest
class AttachmentTest {
    private static final byte[] PDF = "%PDF-1.7 test".getBytes(StandardCharsets.US_ASCII);
    @Autowired
    AttachmentService service;
    @Autowired
    TestOffice offices;

    @Test
    void aFileComesBackAsItWasBrought() {
        var office = offices.found();
        CurrentActor.runAs(office.actor(Role.SPECIALIST), () -> {
            var kept = service.attach("assigned-task", 7, "Công văn 1302.pdf", PDF);
            assertThat(service.of("assigned-task", 7)).containsExactly(kept);
            assertThat(kept.sha256()).hasSize(64);
            assertThat(service.file(kept.id()).orElseThrow().bytes()).isEqualTo(PDF);
            assertThat(service.file(kept.id()).orElseThrow().mediaType()).isEqualTo("application/pdf");
        });
    }

    @Test
    void anotherDepartmentSeesNothing() {
        var mine = offices.found();
        var theirs = offices.found();
        long id = CurrentActor.callAs(mine.actor(Role.OFFICE), () -> service.attach("assigned-task", 7, "a.pdf", PDF))
                .id();
        CurrentActor.runAs(theirs.actor(Role.OFFICE), () -> {
            assertThat(service.of("assigned-task", 7)).isEmpty();
            assertThat(service.file(id)).isEmpty();
            service.remove(id);
        });
        CurrentActor.runAs(mine.actor(Role.OFFICE), () -> assertThat(service.file(id)).isPresent());
    }

    @ParameterizedTest
    @CsvSource({"report.pdf, MZ-not-a-pdf, files.rule.disguised", "report.docx, %PDF-1.7, files.rule.disguised",
            "run.exe, MZ, files.rule.type", "all.zip, PK, files.rule.type", "a.txt, '', files.rule.empty"})
    void disguisedForeignAndEmptyFilesAreRefusedWithTheReason(String name, String content, String reason) {
        var office = offices.found();
        CurrentActor.runAs(office.actor(Role.OFFICE),
                () -> assertThatThrownBy(
                        () -> service.attach("x", 1, name, content.getBytes(StandardCharsets.US_ASCII)))
                        .isInstanceOfSatisfying(BusinessRule.class, rule -> assertThat(rule.key()).isEqualTo(reason)));
    }

    @Test
    void aFileOverTwentyMegabytesIsRefused() {
        var office = offices.found();
        byte[] large = new byte[AttachmentService.LARGEST + 1];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        CurrentActor.runAs(office.actor(Role.OFFICE),
                () -> assertThatThrownBy(() -> service.attach("x", 1, "large.pdf", large))
                        .isInstanceOfSatisfying(BusinessRule.class,
                                rule -> assertThat(rule.key()).isEqualTo("files.rule.tooLarge")));
    }

    @Test
    void aWordFileIsKnownByWhatItHolds() throws IOException {
        assertThat(FileType.DOCX.fits(zip("[Content_Types].xml", "word/document.xml"))).isTrue();
        assertThat(FileType.DOCX.fits(zip("[Content_Types].xml", "xl/workbook.xml"))).isFalse();
        assertThat(FileType.XLSX.fits(zip("xl/workbook.xml"))).isTrue();
        assertThat(FileType.TXT.fits("chữ Việt".getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThat(FileType.TXT.fits(new byte[]{(byte) 0xff, 0, 1})).isFalse();
    }

    @Test
    void aReaderBringsNothingAndOnlyTheOwnerOrTheOfficeRemoves() {
        var office = offices.found();
        CurrentActor.runAs(office.actor(Role.DIRECTOR), () -> assertThatThrownBy(
                () -> service.attach("x", 1, "a.pdf", PDF)).isInstanceOf(AccessDeniedException.class));
        long id = CurrentActor.callAs(office.actor(Role.SPECIALIST, "TDC"), () -> service.attach("x", 1, "a.pdf", PDF))
                .id();
        CurrentActor.runAs(office.actor(Role.SPECIALIST, "QLKH"),
                () -> assertThatThrownBy(() -> service.remove(id)).isInstanceOf(AccessDeniedException.class));
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            service.remove(id);
            assertThat(service.of("x", 1)).isEmpty();
        });
    }

    private static byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write('x');
            }
        }
        return out.toByteArray();
    }
}
