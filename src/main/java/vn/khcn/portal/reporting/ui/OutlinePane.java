package vn.khcn.portal.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.khcn.portal.press.Annex;
import vn.khcn.portal.press.Block;
import vn.khcn.portal.press.OfficialDocument;
import vn.khcn.portal.reporting.check.Finding;
import vn.khcn.portal.reporting.check.Severity;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.Tone;

/** The headings of a report, each with what the checks found in it. */
class OutlinePane extends Div {
    private static final long serialVersionUID = 1L;
    private final Map<String, NativeButton> entries = new LinkedHashMap<>();

    /** @param chosen hears the id of the heading */
    OutlinePane(OfficialDocument document, List<Finding> findings, Consumer<String> chosen) {
        addClassName("report-outline");
        H2 caption = new H2(getTranslation("reporting.workbench.outline"));
        caption.addClassName("section-title");
        add(caption);
        for (Block block : document.body()) {
            if (block instanceof Block.Heading heading) {
                add(entry(heading.section(), level(heading), (heading.number() + " " + heading.title()).strip(),
                        findings, chosen, heading.id()));
            }
        }
        for (Annex annex : document.annexes()) {
            String first = annex.body().isEmpty() ? annex.id() : annex.body().getFirst().id();
            add(entry(annex.id(), 1, annex.heading(), findings, chosen, first));
        }
    }

    /** Shows where the reader is. */
    void mark(String section) {
        entries.forEach((id, entry) -> {
            if (id.equals(section)) {
                entry.getElement().setAttribute("aria-current", "true");
            } else {
                entry.getElement().removeAttribute("aria-current");
            }
        });
    }

    private NativeButton entry(String section, int level, String title, List<Finding> findings, Consumer<String> chosen,
            String block) {
        Span words = new Span(title);
        words.addClassName("grow");
        NativeButton entry = new NativeButton("", click -> chosen.accept(block));
        entry.add(words);
        entry.addClassName("topic");
        entry.getElement().setAttribute("title", title);
        if (level > 1) {
            entry.addClassName("level-" + level);
        }
        List<Finding> here = findings.stream().filter(f -> f.open() && f.section().equals(section)).toList();
        count(here, "hole", Severity.ERROR, Tone.RED, "reporting.workbench.holes", entry);
        count(here, "", Severity.ERROR, Tone.RED, "reporting.workbench.errors", entry);
        count(here, "", Severity.WARNING, Tone.AMBER, "reporting.workbench.warnings", entry);
        entries.put(section, entry);
        return entry;
    }

    private void count(List<Finding> here, String check, Severity severity, Tone tone, String key, NativeButton entry) {
        long found = here.stream().filter(f -> f.severity() == severity)
                .filter(f -> check.isEmpty() ? !f.check().equals("hole") : f.check().equals(check)).count();
        if (found > 0) {
            entry.add(check.isEmpty()
                    ? new Chip(tone, Long.toString(found)).withIcon(tone)
                    : new Chip(tone, getTranslation(key, found)));
            entry.getElement().setAttribute("title",
                    entry.getElement().getAttribute("title") + " – " + getTranslation(key, found));
        }
    }

    private static int level(Block.Heading heading) {
        return switch (heading.style()) {
            case PART, CAPITAL -> 1;
            case ROMAN -> 2;
            case ARABIC, SUB_ARABIC, LETTER, PLAIN -> 3;
        };
    }
}
