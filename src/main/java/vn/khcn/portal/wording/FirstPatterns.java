package vn.khcn.portal.wording;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khcn.portal.registers.RegisterDirectory;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.shell.Translations;

/**
 * The wording before the office touches it: what the portal ships, and for each register that a department described
 * itself one sentence that names its figures. Its topic is called like the register until the office gives it another.
 */
@Component
class FirstPatterns {
    private final ShippedPatterns shipped;
    private final RegisterDirectory registers;
    private final Translations texts;

    FirstPatterns(ShippedPatterns shipped, RegisterDirectory registers, Translations texts) {
        this.shipped = shipped;
        this.registers = registers;
        this.texts = texts;
    }

    List<LinePattern> all() {
        Set<String> worded = shipped.all().stream().map(LinePattern::register).collect(Collectors.toSet());
        return Stream.concat(shipped.all().stream(), registers.all().stream()
                .filter(r -> !worded.contains(r.code()) && !r.measures().isEmpty()).map(this::named)).toList();
    }

    Optional<LinePattern> find(String code) {
        return all().stream().filter(p -> p.code().equals(code)).findFirst();
    }

    /** "Nền tảng số dùng chung: nền tảng bắt đầu 02 nền tảng; …", each figure only if there is something to say. */
    private LinePattern named(RegisterDefinition register) {
        String title = text(register, "title");
        String figures = register.measures().stream().filter(m -> !m.kind().derived())
                .map(m -> "[ " + begun(text(register, "measure." + m.code())) + " {" + m.code() + "|unit}"
                        + (breaks(m) ? " ({parts:" + m.code() + "|unit})" : "") + ";]")
                .collect(Collectors.joining());
        return new LinePattern(register.code(), title, register.code(), 1, 1, LinePattern.Form.SENTENCE,
                register.code(), "", Map.of(), LineWriter.plain(title) + ":" + figures + ".", "", "", "", false, true);
    }

    private static boolean breaks(Measure measure) {
        return measure.by() != null;
    }

    private static String begun(String label) {
        String words = LineWriter.plain(label);
        return words.length() < 2 || Character.isUpperCase(words.charAt(1))
                ? words
                : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private String text(RegisterDefinition register, String key) {
        return texts.vietnamese(register.labels() + key);
    }
}
