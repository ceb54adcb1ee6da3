package vn.khcn.portal.people;

import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;

/** Fields that must not stay empty. */
final class Required {
    private Required() {}

    static String line(String field, @Nullable String text) {
        String clean = CleanText.line(text);
        if (clean.isEmpty()) {
            throw BusinessRule.at(field, "people.rule.required");
        }
        if (clean.length() > 200) {
            throw BusinessRule.at(field, "people.rule.too-long", 200);
        }
        return clean;
    }

    static <T> T value(String field, @Nullable T value) {
        if (value == null) {
            throw BusinessRule.at(field, "people.rule.required");
        }
        return value;
    }
}
