package vn.khcn.portal.documents.kinds;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A kind of official document as the decree names it; the same for every department. */
@Entity
@Immutable
@Table(name = "documents_kinds")
class DocumentKind {
    @Id
    private String code = "";
    private String letter = "";
    private String name = "";
    private int sortOrder;
    private boolean issuedHere;
    private boolean listed;
    private boolean named;

    protected DocumentKind() {}

    KindOption option() {
        return new KindOption(code, letter, name, issuedHere, listed, named);
    }
}
