package vn.khcn.portal.entries;

import java.util.Arrays;
import java.util.Locale;
import vn.khcn.portal.shell.Translations;

/** Who heads a unit, as its kind says: the first words of its name. */
enum UnitHead {
    OFFICE("văn phòng"), DIVISION("phòng"), INSPECTORATE("thanh tra"), SUB_DEPARTMENT("chi cục"), CENTRE(
            "trung tâm"), INSTITUTE(
                    "viện"), BOARD("ban"), OTHER("");

    private static final Locale VIETNAMESE = Locale.of("vi");
    private final String begins;

    UnitHead(String begins) {
        this.begins = begins;
    }

    static UnitHead of(String unitName) {
        String name = unitName.toLowerCase(VIETNAMESE);
        return Arrays.stream(values()).filter(kind -> name.startsWith(kind.begins)).findFirst().orElse(OTHER);
    }

    /** What stands above the signature; a division's head is named with the division. */
    String title(String unitName, Translations texts) {
        return texts.vietnamese("entries.print.signer." + this, unitName.toUpperCase(VIETNAMESE));
    }
}
