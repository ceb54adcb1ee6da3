package vn.khcn.portal.shell.component;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.concurrent.Callable;

/** A link that makes a file when it is followed; the screen stays usable meanwhile. */
public class FileDownload extends Anchor {
    private static final long serialVersionUID = 1L;

    /** A file ready to be sent; see {@link FileName} for its name. */
    public record Content(String name, String mediaType, byte[] bytes) {}

    /** @param label as shown */
    public FileDownload(String label, Callable<Content> content) {
        super(handler(content), AttachmentType.DOWNLOAD, label);
        addClassName("download");
    }

    private static DownloadHandler handler(Callable<Content> content) {
        return DownloadHandler.fromInputStream(event -> {
            try {
                Content file = content.call();
                return new DownloadResponse(new ByteArrayInputStream(file.bytes()), file.name(), file.mediaType(),
                        file.bytes().length);
            } catch (Exception failed) {
                event.getUI().access(() -> Notice.problem(failed));
                return DownloadResponse.error(500);
            }
        });
    }
}
