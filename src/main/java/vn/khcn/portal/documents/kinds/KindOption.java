package vn.khcn.portal.documents.kinds;

/**
 * A kind of document.
 *
 * @param letter     what stands in the symbol ("BC"); empty for an official letter
 * @param issuedHere a department issues it
 * @param listed     section II of a report lists it
 * @param named      its name is printed before the subject there ("Tờ trình …")
 */
public record KindOption(String code, String letter, String name, boolean issuedHere, boolean listed, boolean named) {
    /** The code of the official letter, which has no letter of its own. */
    public static final String LETTER = "CV";

    /** What follows the number: "BC-KHCN", or for an official letter agency and unit, "KHCN-VP". */
    public String symbol(String agency, String unit) {
        return letter.isEmpty() ? agency + "-" + unit : letter + "-" + agency;
    }
}
