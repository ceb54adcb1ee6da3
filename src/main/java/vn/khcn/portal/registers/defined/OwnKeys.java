package vn.khcn.portal.registers.defined;

import java.util.Collection;
import java.util.Locale;
import vn.khcn.portal.kernel.CleanText;

/** Names for what a department adds: made from the label once, kept when the label changes. */
public final class OwnKeys {
    private static final int LONGEST = 30;

    private OwnKeys() {}

    /** {@code tenNenTang} for "Tên nền tảng"; with a number where it is taken. */
    public static String of(String label, Collection<String> taken) {
        StringBuilder key = new StringBuilder();
        for (String word : CleanText.folded(CleanText.line(label)).split("[^a-z0-9]+")) {
            if (!word.isEmpty() && key.length() < LONGEST) {
                key.append(key.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
            }
        }
        String plain = key.isEmpty() || !Character.isLetter(key.charAt(0)) ? "x" + key : key.toString();
        plain = plain.substring(0, Math.min(plain.length(), LONGEST));
        String free = plain;
        for (int i = 2; taken.contains(free); i++) {
            free = plain + i;
        }
        return free;
    }

    /** {@code DANG_DUNG} for "Đang dùng", for choices and states. */
    public static String constant(String label, Collection<String> taken) {
        String plain = CleanText.folded(CleanText.line(label)).replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_+|_+$", "").toUpperCase(Locale.ROOT);
        plain = plain.isEmpty() ? "X" : plain.substring(0, Math.min(plain.length(), LONGEST));
        String free = plain;
        for (int i = 2; taken.contains(free); i++) {
            free = plain + i;
        }
        return free;
    }
}
