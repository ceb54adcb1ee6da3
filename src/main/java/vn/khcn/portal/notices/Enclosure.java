package vn.khcn.portal.notices;

/**
 * A bean that adds a file to the mail of some notices. It is made when the mail goes, by the rights of its reader; the
 * bell leads to the page instead.
 */
public interface Enclosure {
    /** Key of the messages whose mail carries it. */
    String messageKey();

    /** Made anew for each mail; the acting account is the reader. */
    Enclosed file();
}
