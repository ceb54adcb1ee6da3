package vn.khcn.portal.documents.ui;

import java.util.Set;
import vn.khcn.portal.kernel.Role;

/** Where documents open; other rooms link through it. */
public final class DocumentNavigation {
    static final String OUTBOUND = "documents/outbound";
    static final String INBOUND = "documents/inbound";
    static final String LEGAL = "documents/legal";
    static final String BOOKS = "documents/books";
    static final Set<Role> WRITERS = Set.of(Role.SPECIALIST, Role.UNIT_HEAD, Role.OFFICE, Role.REGISTRY);

    private DocumentNavigation() {}

    /** The page of one of our documents. */
    public static String outbound(long id) {
        return OUTBOUND + "/" + id;
    }

    /** The page of a document received or cited. */
    public static String inbound(long id) {
        return INBOUND + "/" + id;
    }

    /** The page of a legal draft. */
    public static String legal(long id) {
        return LEGAL + "/" + id;
    }

    /** The number books, where a year's is printed. */
    public static String books() {
        return BOOKS;
    }

    /** One number book. */
    public static String book(String register, int year) {
        return BOOKS + "?register=" + register + "&year=" + year;
    }
}
