package vn.khcn.portal.files.ui;

import com.vaadin.flow.component.Component;
import vn.khcn.portal.files.AttachmentService;

/** Makes the panel of attachments for a record's page. */
@org.springframework.stereotype.Component
public class AttachmentPanels {
    private final AttachmentService service;

    AttachmentPanels(AttachmentService service) {
        this.service = service;
    }

    /** @param writable true where the reader may bring files */
    public Component panel(String subjectType, long subjectId, boolean writable) {
        return new AttachmentPanel(service, subjectType, subjectId, writable);
    }
}
