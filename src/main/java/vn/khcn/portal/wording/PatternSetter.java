package vn.khcn.portal.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.DateRange;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.FigureResult;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.registers.CountedRow;
import vn.khcn.portal.registers.CountedRowService;
import vn.khcn.portal.registers.CountedRowService.PartOf;

/** Sets the texts of one pattern and remembers whether anything happened in the period. */
final class PatternSetter {
    private final LinePattern pattern;
    private final Figures.Session session;
    private final Figuring figuring;
    private final CountedRowService rows;
    private final RowWords words;
    private final List<CountedRow> listed;
    private @Nullable CountedRow row;
    private boolean asked;
    private boolean arose;
    /** What there is at the cut-off tells that something happened only where nothing else is asked. */
    private boolean empty;

    PatternSetter(LinePattern pattern, Figures.Session session, Figuring figuring, CountedRowService rows,
            RowWords words, List<CountedRow> listed) {
        this.pattern = pattern;
        this.session = session;
        this.figuring = figuring;
        this.rows = rows;
        this.words = words;
        this.listed = listed;
    }

    /** The same about one record: names of fields mean its values. */
    PatternSetter told(CountedRow one) {
        PatternSetter setter = new PatternSetter(pattern, session, figuring, rows, words, listed);
        setter.row = one;
        return setter;
    }

    /** A figure of the period was not zero, or there was none to go by. */
    boolean arose() {
        return arose || !asked && !empty;
    }

    String set(String field, String text) {
        return set(PatternText.read(field, text).pieces());
    }

    private String set(List<PatternText.Piece> pieces) {
        return pieces.stream().map(piece -> switch (piece) {
            case PatternText.Words plain -> plain.markup();
            case PatternText.Named named -> text(named);
            case PatternText.Group group -> stands(group) ? set(group.pieces()) : "";
        }).collect(Collectors.joining());
    }

    private String text(PatternText.Named named) {
        CountedRow about = row;
        if (about != null) {
            Optional<String> value = words.value(about, named);
            if (value.isPresent()) {
                return value.get();
            }
        }
        if (named.name().equals("items") && named.kind() == PatternText.Kind.FIGURE) {
            return listed.stream().map(item -> told(item).set("item", pattern.item()))
                    .collect(Collectors.joining("; "));
        }
        return switch (named.kind()) {
            case FIGURE -> figuring.key(pattern, named).map(key -> {
                ask(named, number(named));
                return token(key, named.withUnit());
            }).orElse("{" + named.name() + "}");
            case NAMES -> parts(named, false).stream().map(PartOf::word).map(LineWriter::plain)
                    .collect(Collectors.joining(", "));
            case PARTS -> {
                ask(named, BigDecimal.valueOf(parts(named, false).size()));
                yield figured(named, false);
            }
            case PLACES -> named.withUnit()
                    ? figured(named, true)
                    : parts(named, true).stream().map(PartOf::word).map(LineWriter::plain)
                            .collect(Collectors.joining(", "));
        };
    }

    /** "thép 12 hồ sơ, đồ chơi 02 hồ sơ": each number a figure of its own. */
    private String figured(PatternText.Named named, boolean place) {
        List<PartOf> parts = parts(named, place);
        String between = parts.stream().anyMatch(part -> part.word().contains(",")) ? "; " : ", ";
        return figuring.measure(pattern, named).map(measured -> parts.stream()
                .map(part -> LineWriter.plain(part.word()) + " "
                        + token(figuring.part(measured, place, part.category(), Figuring.over(pattern, named)),
                                named.withUnit()))
                .collect(Collectors.joining(between))).orElse("");
    }

    private List<PartOf> parts(PatternText.Named named, boolean place) {
        DateRange days = days(session.context(), Figuring.over(pattern, named));
        return figuring.measure(pattern, named).map(measured -> rows.parts(measured.register(), measured.measure(),
                days, measured.where(), place)).orElse(List.of());
    }

    /** The days a figure counts in. */
    static DateRange days(FigureContext context, String over) {
        return switch (over) {
            case "year" -> context.yearToDate();
            case "next" -> context.ahead();
            default -> context.range();
        };
    }

    private boolean stands(PatternText.Group group) {
        if (group.name().isEmpty()) {
            return new PatternText(group.pieces()).named().anyMatch(this::hasValue);
        }
        if (group.afterYearBegan()) {
            return session.context().yearToDate().from().isBefore(session.context().range().from());
        }
        PatternText.Named asked = PatternText.name(group.name());
        CountedRow about = row;
        String stored = about == null ? null : words.stored(about, asked.name()).orElse(null);
        boolean empty = stored == null ? number(asked).signum() == 0 : stored.isEmpty();
        if (group.value().equals("0")) {
            return group.more() != empty;
        }
        return stored == null
                ? number(asked).compareTo(new BigDecimal(group.value())) > 0
                : stored.equals(group.value());
    }

    private boolean hasValue(PatternText.Named named) {
        CountedRow about = row;
        if (about != null) {
            Optional<String> value = words.value(about, named);
            if (value.isPresent()) {
                return !value.get().isEmpty();
            }
        }
        if (named.kind() == PatternText.Kind.FIGURE && named.name().equals("items")) {
            return !listed.isEmpty();
        }
        if (named.kind() == PatternText.Kind.PARTS && !addsUp(named)) {
            return false;
        }
        BigDecimal number = named.kind() == PatternText.Kind.FIGURE
                ? number(named)
                : BigDecimal.valueOf(parts(named, named.kind() == PatternText.Kind.PLACES).size());
        ask(named, number);
        return number.signum() != 0 || unknown(named);
    }

    /**
     * Parts are printed in brackets only where they make the figure beside them: what an indicator brings along from before
     * the portal, or was told by hand, is not parted.
     */
    private boolean addsUp(PatternText.Named named) {
        return figuring.key(pattern, named).filter(key -> key.source().equals("ind")).map(key -> number(named)
                .compareTo(
                        parts(named, false).stream().map(PartOf::number).reduce(BigDecimal.ZERO, BigDecimal::add)) == 0)
                .orElse(true);
    }

    private BigDecimal number(PatternText.Named named) {
        return figuring.key(pattern, named).flatMap(session::evaluate).map(FigureResult::value)
                .map(value -> value.number()).orElse(BigDecimal.ZERO);
    }

    private void ask(PatternText.Named named, BigDecimal number) {
        boolean stock = figuring.measure(pattern, named).filter(m -> m.measure().kind().balances()).isPresent();
        if (stock) {
            empty |= number.signum() == 0;
        } else if (figuring.key(pattern, named).filter(key -> Figuring.ofPeriod(pattern, key)).isPresent()) {
            asked = true;
            arose |= number.signum() != 0 || unknown(named);
        }
    }

    /** No number is right, because part of the period lies before the portal: that is not "nothing happened". */
    private boolean unknown(PatternText.Named named) {
        return named.kind() == PatternText.Kind.FIGURE && figuring.key(pattern, named)
                .filter(key -> key.source().equals("ind") && Figuring.ofPeriod(pattern, key))
                .filter(key -> session.evaluate(key).isEmpty()).isPresent();
    }

    private static String token(FigureKey key, boolean withUnit) {
        return "{" + key + (withUnit ? "|unit}" : "}");
    }
}
