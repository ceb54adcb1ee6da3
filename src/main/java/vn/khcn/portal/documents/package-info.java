/** Văn bản: the number books, documents issued and received, references to them, drafts of legal documents. */
@NullMarked
@ApplicationModule(displayName = "Documents", allowedDependencies = {"kernel", "records", "people", "people::handover",
        "approval", "lines",
        "press",
        "files", "files::ui", "shell", "shell::component", "shell::intake"})
package vn.khcn.portal.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
