package vn.khcn.portal.files.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.text.NumberFormat;
import java.util.List;
import vn.khcn.portal.files.AttachmentFile;
import vn.khcn.portal.files.AttachmentService;
import vn.khcn.portal.files.AttachmentSummary;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.shell.component.ConfirmQuestion;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.EmptyState;
import vn.khcn.portal.shell.component.FileDownload;
import vn.khcn.portal.shell.component.Notice;

/** A record's files: fetch, bring, take off. */
class AttachmentPanel extends Div {
    private static final long serialVersionUID = 1L;
    private static final double KILOBYTE = 1024;
    private final transient AttachmentService service;
    private final String subjectType;
    private final long subjectId;
    private final boolean writable;
    private final UnorderedList list = new UnorderedList();
    private final Div empty = new Div();

    AttachmentPanel(AttachmentService service, String subjectType, long subjectId, boolean writable) {
        this.service = service;
        this.subjectType = subjectType;
        this.subjectId = subjectId;
        this.writable = writable;
        list.addClassName("rows");
        add(list, empty);
        if (writable) {
            add(upload());
        }
        show();
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory((file, bytes) -> attach(file.fileName(), bytes)));
        upload.setMaxFileSize(AttachmentService.LARGEST);
        upload.setI18n(UploadWords.of(this::getTranslation));
        upload.addFileRejectedListener(rejected -> Notice
                .problem(BusinessRule.broken("files.rule.tooLarge", rejected.getFileName(),
                        AttachmentService.LARGEST / 1024 / 1024)));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    private void attach(String name, byte[] bytes) {
        try {
            service.attach(subjectType, subjectId, name, bytes);
            show();
        } catch (BusinessRule refused) {
            Notice.problem(refused);
        }
    }

    private void show() {
        List<AttachmentSummary> files = service.of(subjectType, subjectId);
        list.removeAll();
        files.forEach(file -> list.add(row(file)));
        empty.removeAll();
        if (files.isEmpty()) {
            empty.add(new EmptyState("files.panel.empty",
                    writable ? "files.panel.emptyNext" : "files.panel.emptyReader"));
        }
    }

    private ListItem row(AttachmentSummary file) {
        FileDownload link = new FileDownload(file.name(), () -> {
            AttachmentFile found = service.file(file.id()).orElseThrow();
            return new FileDownload.Content(found.name(), found.mediaType(), found.bytes());
        });
        Span hint = new Span(getTranslation("files.panel.hint", size(file.size()), file.uploadedBy(),
                DayText.of(file.uploadedAt())));
        hint.addClassName("hint");
        Div words = new Div(link, new Div(hint));
        words.addClassName("grow");
        ListItem row = new ListItem(words);
        if (writable) {
            Button remove = new Button(VaadinIcon.TRASH.create(),
                    click -> new ConfirmQuestion("files.panel.removeAsk", "files.panel.remove", () -> {
                        service.remove(file.id());
                        show();
                    }, file.name()).danger().open());
            remove.setAriaLabel(getTranslation("files.panel.removeOne", file.name()));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            row.add(remove);
        }
        return row;
    }

    private String size(long bytes) {
        NumberFormat format = NumberFormat.getInstance(getLocale());
        format.setMaximumFractionDigits(1);
        double kilobytes = bytes / KILOBYTE;
        return kilobytes < KILOBYTE
                ? format.format(Math.ceil(kilobytes)) + " KB"
                : format.format(kilobytes / KILOBYTE) + " MB";
    }
}
