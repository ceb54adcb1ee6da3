package vn.khcn.portal.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.press.Annex;
import vn.khcn.portal.press.Block;
import vn.khcn.portal.press.FigureEvidence;
import vn.khcn.portal.press.OfficialDocument;
import vn.khcn.portal.press.Run;

/**
 * Walks the figures of a reference document in a compiled one: each is computed from records, stands in the words of a
 * record (the title of a document, the text of a task), is entered as an indicator, or plain text. The facts stand in {@code figures/reference.csv}: document, section, figure, unit, kind, what it counts,
 * and whether the reference only implies it.
 */
final class FigureCoverage {
    /** Kinds of numbers, which must be computed. */
    static final Set<String> NUMBERS = Set.of("count", "cumulative", "percent", "sum", "money");
    /** A number that the registry gives at issue; the references are drafts. */
    private static final String OPEN = "(blank)";

    /** Words of which the reference says one and the registers another for the same thing. */
    private static final List<Set<String>> ALIKE = List.of(
            Set.of("phương tiện đo", "PTĐ", "cân", "chiếc", "cái", "cột", "hệ thống", "phòng"),
            Set.of("nhiệm vụ", "đề tài", "dự án", "đề án"), Set.of("nhiệm vụ", "lượt"),
            Set.of("nhiệm vụ", "giấy chứng nhận"), Set.of("hội thảo", "đề tài"), Set.of("đơn vị", "lượt"),
            Set.of("đơn vị", "cơ sở"), Set.of("doanh nghiệp", "cơ sở", "trường", "cơ quan"),
            Set.of("cơ sở", "tổ chức"), Set.of("cơ sở", "hồ sơ"), Set.of("HTX", "hồ sơ"), Set.of("HTX", "hợp tác xã"),
            Set.of("người", "đại biểu", "công chức", "viên chức", "vị trí", "học viên"), Set.of("thiết bị", "máy"),
            Set.of("lớp", "hội nghị"), Set.of("tin", "số"), Set.of("hạng", "đơn vị"), Set.of("DN", "doanh nghiệp"));

    /** Where a figure of the reference comes from in our document. */
    enum Level {
        RECORDS, QUOTED, INDICATOR, TEXT
    }

    /** A figure of a reference document. */
    record Fact(String document, String section, String figure, String unit, String kind, String counts,
            boolean implied) {}

    /** A fact and how far it got. */
    record Found(Fact fact, Level level) {}

    private final OfficialDocument document;
    private final Predicate<FigureEvidence> fromRecords;
    private final LongFunction<@Nullable String> sourceOfEntry;
    private Function<String, List<Block>> sections = this::section;
    private Map<String, Integer> counted = Map.of();
    private Set<String> different = Set.of();

    /**
     * @param fromRecords   true for a figure counted from records, false for one entered as facts of an indicator
     * @param sourceOfEntry the line of a register that an entry was taken from; null for typed words
     */
    FigureCoverage(OfficialDocument document, Predicate<FigureEvidence> fromRecords,
            LongFunction<@Nullable String> sourceOfEntry) {
        this.document = document;
        this.fromRecords = fromRecords;
        this.sourceOfEntry = sourceOfEntry;
    }

    /** Where the blocks of a section stand in a document that does not name its sections as the reference does. */
    FigureCoverage sections(Function<String, List<Block>> where) {
        sections = where;
        return this;
    }

    /** What is counted without being printed: what a fact counts → how many there are. */
    FigureCoverage counted(Map<String, Integer> numbers) {
        counted = numbers;
        return this;
    }

    /** What the records say otherwise than the reference: an equal number elsewhere in the section is chance. */
    FigureCoverage different(Set<String> counts) {
        different = counts;
        return this;
    }

    static List<Fact> facts(String document) {
        try {
            String all = new ClassPathResource("figures/reference.csv").getContentAsString(StandardCharsets.UTF_8);
            return all.lines().skip(1).map(FigureCoverage::cells).filter(c -> c.getFirst().equals(document))
                    .map(c -> new Fact(c.get(0), c.get(1), c.get(2), c.get(3), c.get(4), c.get(5),
                            c.get(6).equals("yes")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Found> walk(String name) {
        return facts(name).stream().map(fact -> new Found(fact, level(fact))).toList();
    }

    /** The table of a document, then what is not counted: numbers and states. */
    static String print(List<Found> found, String title) {
        StringBuilder print = new StringBuilder(title).append("\n%-12s%10s%10s%10s%10s%n".formatted("kind", "records",
                "quoted", "indicator", "text"));
        found.stream().map(f -> f.fact().kind()).distinct().sorted().forEach(kind -> print.append(row(kind,
                found.stream().filter(f -> f.fact().kind().equals(kind)).toList())));
        print.append(row("numbers", found.stream().filter(f -> NUMBERS.contains(f.fact().kind())).toList()));
        print.append("\nNumbers and states that are not computed from records:\n");
        found.stream().filter(f -> !f.fact().kind().equals("date") && f.level() != Level.RECORDS)
                .forEach(f -> print.append("%-10s %-10s %8s %s: %s%n".formatted(f.level(), f.fact().section(),
                        f.fact().figure(), f.fact().unit(), f.fact().counts())));
        return print.toString();
    }

    /** Keeps a document's table; {@code target/figure-coverage.txt} holds all that were made, in whatever order. */
    static void write(String document, String printed) throws IOException {
        Path parts = Files.createDirectories(Path.of("target/figure-coverage"));
        Files.writeString(parts.resolve(document + ".txt"), printed);
        StringBuilder all = new StringBuilder();
        for (String name : List.of("BG-monthly", "BG-key-tasks", "BG-conclusions", "BK-nine-months")) {
            Path part = parts.resolve(name + ".txt");
            List<Fact> facts = facts(name);
            all.append("== ").append(name).append(Files.exists(part)
                    ? "\n" + Files.readString(part)
                    : " not made yet: %d figures, %d of them numbers%n".formatted(facts.size(),
                            facts.stream().filter(f -> NUMBERS.contains(f.kind())).count()))
                    .append('\n');
        }
        Files.writeString(Path.of("target/figure-coverage.txt"), all);
    }

    private static String row(String name, List<Found> found) {
        return "%-12s%10d%10d%10d%10d%n".formatted(name, count(found, Level.RECORDS), count(found, Level.QUOTED),
                count(found, Level.INDICATOR), count(found, Level.TEXT));
    }

    private static long count(List<Found> found, Level level) {
        return found.stream().filter(f -> f.level() == level).count();
    }

    private Level level(Fact fact) {
        if (different.contains(fact.counts())) {
            return Level.TEXT;
        }
        if (!fact.kind().equals("date") && fact.figure().matches("\\d+/\\d+")) {
            // "12/14", "thứ 6/19": both numbers count
            return Stream.of(fact.figure().split("/"))
                    .map(part -> level(new Fact(fact.document(), fact.section(), part, fact.unit(), fact.kind(),
                            fact.counts(), fact.implied())))
                    .max(Comparator.naturalOrder()).orElse(Level.TEXT);
        }
        List<Block> blocks = sections.apply(fact.section());
        BigDecimal number = number(fact.figure());
        Level best = Level.TEXT;
        if (number != null && Objects.equals(counted.get(fact.counts()), number.intValue())) {
            return Level.RECORDS;
        }
        List<FigureEvidence> equal = number == null
                ? List.of()
                : blocks.stream().flatMap(FigureCoverage::figures).distinct()
                        .flatMap(id -> document.figure(id).stream()).filter(f -> same(f, number, fact.unit())).toList();
        if (!fact.kind().equals("date") && equal.stream().anyMatch(fromRecords)) {
            return Level.RECORDS;
        }
        if (number != null && NUMBERS.contains(fact.kind())) {
            best = equal.isEmpty() ? Level.TEXT : Level.INDICATOR;
            // What the reference only implies by naming things is the number of lines that records gave.
            if (fact.implied() && blocks.stream().filter(this::told).count() >= number.longValue()) {
                return Level.RECORDS;
            }
            // Records named one by one are as many as the words beside them say.
            if (blocks.stream().anyMatch(b -> named(b) == number.longValue())) {
                return Level.RECORDS;
            }
            if (best == Level.TEXT && blocks.stream().filter(this::told).map(FigureCoverage::text).anyMatch(t -> fact
                    .implied() || t.contains(fact.figure() + " " + fact.unit())
                    || t.contains(fact.figure() + fact.unit()))) {
                return Level.QUOTED;
            }
        } else if (fact.figure().equals(OPEN) || named(fact) || blocks.stream().filter(this::told)
                .anyMatch(b -> says(CleanText.folded(text(b)), fact, number))) {
            return Level.RECORDS;
        }
        return best;
    }

    /** "Biểu số 21": the annex that the reference speaks of is there. */
    private boolean named(Fact fact) {
        return fact.kind().equals("status")
                && document.annexes().stream().anyMatch(a -> a.heading().contains(fact.figure()));
    }

    /** A state stands in words; a number only beside the first letter of its unit ("505 m³", "02 tầng"), none as "không". */
    private static boolean says(String text, Fact fact, @Nullable BigDecimal number) {
        String figure = CleanText.folded(fact.figure());
        if (number != null && number.signum() == 0) {
            return text.contains("khong");
        }
        return number == null || fact.kind().equals("date")
                ? text.contains(figure)
                : Pattern.compile("(?<![\\d.,])0*" + figure + "\\s*" + CleanText.folded(fact.unit()).charAt(0))
                        .matcher(text).find();
    }

    private static long named(Block block) {
        return block instanceof Block.Paragraph p ? p.runs().stream().filter(Run.Mention.class::isInstance).count() : 0;
    }

    /**
     * The blocks of a section and of those below it; the annex is called PL there and PL1 here, "PL.II.2" are the rows of
     * its second group that are numbered 2, 2.1 …
     */
    private List<Block> section(String section) {
        List<String> place = List.of(section.split("\\."));
        Stream<Block> annexes = document.annexes().stream().filter(a -> a.id().startsWith(place.getFirst()))
                .map(Annex::body).flatMap(List::stream);
        return Stream.concat(document.body().stream()
                .filter(b -> b.section().equals(section) || b.section().startsWith(section + ".")),
                place.size() < 3 ? annexes : annexes.map(b -> rows(b, place.get(1), place.get(2)))).toList();
    }

    private static Block rows(Block block, String group, String number) {
        if (!(block instanceof Block.Table table)) {
            return block;
        }
        List<Block.Row> of = new ArrayList<>();
        boolean within = false;
        for (Block.Row row : table.rows()) {
            String first = row.cells().getFirst().text();
            within = row.group() ? first.equals(group) : within;
            if (within && (first.equals(number) || first.startsWith(number + "."))) {
                of.add(row);
            }
        }
        return new Block.Table(table.id(), table.section(), table.columns(), of);
    }

    /** A line, or a table, that records gave. */
    private boolean told(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            Block.Origin origin = paragraph.origin();
            return origin != null
                    && (!origin.kind().equals("entry") || taken(sourceOfEntry.apply(origin.id())));
        }
        return block instanceof Block.Table;
    }

    private static boolean taken(@Nullable String source) {
        return source != null && source.startsWith("wording:");
    }

    private static Stream<String> figures(Block block) {
        Stream<Run> runs = switch (block) {
            case Block.Paragraph p -> p.runs().stream()
                    .flatMap(r -> r instanceof Run.Footnote note ? note.content().stream() : Stream.of(r));
            case Block.Table table -> table.rows().stream().flatMap(r -> r.cells().stream())
                    .flatMap(c -> c.runs().stream());
            default -> Stream.empty();
        };
        return runs.filter(Run.Figure.class::isInstance).map(r -> ((Run.Figure) r).figure());
    }

    private static String text(Block block) {
        return switch (block) {
            case Block.Paragraph p -> p.runs().stream().filter(Run.Footnote.class::isInstance)
                    .flatMap(note -> ((Run.Footnote) note).content().stream()).map(Run::printed)
                    .reduce(p.text(), String::concat);
            case Block.Table table -> table.rows().stream().flatMap(r -> r.cells().stream()).map(Block.Cell::text)
                    .reduce("", (a, b) -> a + " " + b);
            default -> "";
        };
    }

    /** Equal in number, and of a unit that means the same: two numbers may be equal by chance. */
    private static boolean same(FigureEvidence figure, BigDecimal number, String unit) {
        return figure.value().compareTo(number) == 0
                && (figure.unit().isEmpty() || alike(first(figure.unit()), first(unit)));
    }

    private static boolean alike(String one, String other) {
        return one.equals(other) || ALIKE.stream().anyMatch(words -> words.contains(one) && words.contains(other));
    }

    private static String first(String unit) {
        return unit.split(",")[0].strip();
    }

    private static @Nullable BigDecimal number(String figure) {
        String plain = figure.replace(',', '.').strip();
        return plain.matches("\\d+(\\.\\d+)?") ? new BigDecimal(plain) : null;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(line.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
