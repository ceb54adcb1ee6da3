package vn.khcn.portal.forms.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Supplier;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.press.OfficialDocument;
import vn.khcn.portal.press.PressService;
import vn.khcn.portal.shell.component.FileDownload;
import vn.khcn.portal.shell.component.FileName;

/** The printed forms of a page, made when they are asked for. */
@org.springframework.stereotype.Component
class FormFiles {
    private final PressService press;
    private final BusinessClock clock;

    FormFiles(PressService press, BusinessClock clock) {
        this.press = press;
        this.clock = clock;
    }

    Component[] of(String name, Supplier<OfficialDocument> page) {
        return new Component[]{new FileDownload("PDF", () -> content(name, "pdf", FileName.PDF, press.pdf(page.get()))),
                new FileDownload("Word", () -> content(name, "docx", FileName.DOCX, press.docx(page.get()))),
                new FileDownload("Excel", () -> content(name, "xlsx", FileName.XLSX, press.xlsx(page.get())))};
    }

    private FileDownload.Content content(String name, String extension, String type, byte[] bytes) {
        return new FileDownload.Content(FileName.of(name, clock.today(), extension), type, bytes);
    }
}
