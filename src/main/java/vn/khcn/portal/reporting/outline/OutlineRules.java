package vn.khcn.portal.reporting.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.FileFault;
import vn.khcn.portal.press.Block.HeadingStyle;

/** What an outline must keep before it may be published. */
public final class OutlineRules {
    /** Kinds of entries a section may print. */
    public static final List<String> ENTRY_KINDS = List.of("RESULT", "PLAN", "STRENGTH", "WEAKNESS", "CAUSE",
            "PROPOSAL");
    private static final Pattern BRACES = Pattern.compile("\\{([^#{}|][^{}|]*)(\\|[^{}]*)?}");
    private final Set<String> lineSources;
    private final Set<String> tableSources;
    private final List<FileFault> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private OutlineRules(Set<String> lineSources, Set<String> tableSources) {
        this.lineSources = lineSources;
        this.tableSources = tableSources;
    }

    /** Every problem, in order of appearance; empty when the outline may be used. */
    public static List<FileFault> check(Outline outline, Set<String> lineSources, Set<String> tableSources) {
        OutlineRules rules = new OutlineRules(lineSources, tableSources);
        rules.outline(outline);
        return rules.problems;
    }

    private void outline(Outline outline) {
        required("code", outline.code());
        required("name", outline.name());
        required("documentKind", outline.documentKind());
        required("subject", outline.subject());
        words("subject", outline.subject());
        if (outline.sections().isEmpty()) {
            add("sections", "reporting.outline.noSections");
        }
        sections("sections", outline.sections());
        for (int i = 0; i < outline.annexes().size(); i++) {
            OutlineAnnex annex = outline.annexes().get(i);
            String path = "annexes[" + i + "]";
            required(path + ".heading", annex.heading());
            annex.title().forEach(line -> words(path + ".title", line));
            known(path, annex.source(), tableSources);
        }
    }

    private void sections(String path, List<OutlineSection> sections) {
        for (int i = 0; i < sections.size(); i++) {
            OutlineSection section = sections.get(i);
            String here = path + "[" + i + "]";
            required(here + ".id", section.id());
            if (section.style() != HeadingStyle.PLAIN) {
                required(here + ".title", section.title());
            }
            words(here + ".title", section.title());
            if (!ids.add(section.id())) {
                add(here + ".id", "reporting.outline.sameId", section.id());
            }
            for (int s = 0; s < section.sources().size(); s++) {
                source(here + ".sources[" + s + "]", section.sources().get(s));
            }
            sections(here + ".children", section.children());
        }
    }

    private void source(String path, OutlineSource source) {
        switch (source) {
            case OutlineSource.FixedText text -> {
                required(path + ".text", text.text());
                words(path + ".text", text.text());
            }
            case OutlineSource.Entries entries -> {
                if (!ENTRY_KINDS.contains(entries.entry())) {
                    add(path + ".entry", "reporting.outline.unknownEntry", entries.entry(),
                            String.join(", ", ENTRY_KINDS));
                }
                words(path + ".lead", entries.lead());
                if (entries.topics().isEmpty()) {
                    add(path + ".topics", "reporting.outline.noTopics");
                }
            }
            case OutlineSource.Lines lines -> known(path, lines.source(), lineSources);
            case OutlineSource.TableOf table -> known(path, table.source(), tableSources);
        }
    }

    /** What stands in braces must be a period word or a figure. */
    private void words(String path, String text) {
        BRACES.matcher(text).results().map(r -> r.group(1)).forEach(word -> {
            if (!PeriodWords.names().contains(word) && !figure(word)) {
                add(path, "reporting.outline.unknownWord", word, String.join(", ", PeriodWords.names()));
            }
        });
    }

    private static boolean figure(String word) {
        try {
            FigureKey.parse(word);
            return true;
        } catch (IllegalArgumentException notAFigure) {
            return false;
        }
    }

    private void known(String path, String source, Set<String> known) {
        if (!known.contains(source)) {
            add(path + ".source", "reporting.outline.unknownSource", source, String.join(", ", known));
        }
    }

    private void required(String path, String value) {
        if (value.isBlank()) {
            add(path, "reporting.outline.required");
        }
    }

    private void add(String path, String key, Object... arguments) {
        problems.add(FileFault.at(path, key, arguments));
    }
}
