package vn.khcn.portal.documents.inbound;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;

/**
 * Number and symbol as an issuer writes them: "1470/STP-VB", "31/2023/QĐ-UBND", of the Party "19-NQ/TW", "12a/UBND".
 *
 * @param number what makes it unique in its register and year: no leading zeros, lower case
 * @param symbol the whole as printed, with the leading zero below 10
 */
record DocumentNumber(String number, String symbol) {
    private static final Pattern FORM = Pattern.compile("0*([1-9][0-9]{0,5})(\\p{L}?)\\s*([/-])\\s*(\\S(?:.*\\S)?)");

    /** @throws BusinessRule if it does not start with a number followed by "/" or "-" and a symbol */
    static DocumentNumber parse(String text) {
        Matcher form = FORM.matcher(CleanText.line(text).replaceFirst("(?iu)^số\\s*:?\\s*", ""));
        if (!form.matches()) {
            throw BusinessRule.at("symbol", "documents.rule.symbolForm", CleanText.line(text));
        }
        String digits = form.group(1);
        String shown = (digits.length() == 1 ? "0" : "") + digits + form.group(2);
        return new DocumentNumber(digits + form.group(2).toLowerCase(java.util.Locale.ROOT),
                shown + form.group(3) + form.group(4).replaceAll("\\s*([/-])\\s*", "$1"));
    }
}
