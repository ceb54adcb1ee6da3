package vn.khcn.portal.keytasks.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.keytasks.KeyPart;

/** The detail of a target as it is typed: a line each, "02 T6 An toàn bức xạ": quantity, month where there is one, words. */
final class PartsText {
    private static final Pattern LINE = Pattern
            .compile("(?<quantity>\\d+(?:[.,]\\d+)?)\\s+(?:T(?<month>\\d{1,2})\\s+)?(?<text>.+)");

    private PartsText() {}

    static String of(List<KeyPart> parts) {
        return parts.stream().map(p -> KeyMarks.number(p.quantity()) + (p.month() == null ? "" : " T" + p.month()) + " "
                + p.text()).collect(Collectors.joining("\n"));
    }

    static List<KeyPart> read(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).map(PartsText::line).toList();
    }

    private static KeyPart line(String line) {
        Matcher read = LINE.matcher(line);
        if (!read.matches()) {
            throw BusinessRule.at("parts", "keytasks.rule.partLine", line);
        }
        return new KeyPart(read.group("text"), new BigDecimal(read.group("quantity").replace(',', '.')),
                read.group("month") == null ? null : Integer.valueOf(read.group("month")));
    }
}
