package vn.khcn.portal.files.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import java.util.function.UnaryOperator;

/** The words of the upload field in the reader's language. */
public final class UploadWords {
    private UploadWords() {}

    /** @param text key → text */
    public static UploadI18N of(UnaryOperator<String> text) {
        String drop = text.apply("files.upload.drop");
        String add = text.apply("files.upload.add");
        String failed = text.apply("files.upload.failed");
        UploadI18N words = new UploadI18N();
        words.setDropFiles(new UploadI18N.DropFiles().setOne(drop).setMany(drop));
        words.setAddFiles(new UploadI18N.AddFiles().setOne(add).setMany(add));
        words.setError(new UploadI18N.Error().setTooManyFiles(failed).setFileIsTooBig(text.apply("files.upload.tooBig"))
                .setIncorrectFileType(failed));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status().setConnecting(text.apply("files.upload.going"))
                        .setStalled(text.apply("files.upload.going")).setProcessing(text.apply("files.upload.going"))
                        .setHeld(text.apply("files.upload.going")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime().setPrefix("").setUnknown(""))
                .setError(new UploadI18N.Uploading.Error().setServerUnavailable(failed).setUnexpectedServerError(failed)
                        .setForbidden(failed)));
        words.setUnits(new UploadI18N.Units().setSize(List.of("B", "KB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB")));
        return words;
    }
}
