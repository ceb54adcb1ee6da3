package vn.khcn.portal.entries.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import vn.khcn.portal.entries.EntryDetails;
import vn.khcn.portal.entries.EntryFigures;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.Mark;
import vn.khcn.portal.shell.component.Tone;

/** Where a row came from, and how far it is. */
final class RowChips {
    private RowChips() {}

    /** Standing, copied, planned or proposed; else the records behind its figures; else who wrote it. */
    static List<Component> source(EntryDetails entry, String unitName, List<EntryFigures.Shown> figures,
            SerializableConsumer<String> open) {
        List<Component> sources = new ArrayList<>();
        String key = entry.sourceKey();
        if (entry.standing()) {
            sources.add(Chip.of(new Mark(Tone.GREY, "entries.source.standing")));
        } else if (key != null) {
            sources.add(Chip.of(key.startsWith("entry:")
                    ? new Mark(Tone.GREY, "entries.source.last")
                    : key.startsWith("plan:")
                            ? new Mark(Tone.GREY, "entries.source.plan")
                            : new Mark(Tone.BLUE, "entries.source.register")));
        }
        figures.stream().filter(f -> !f.cumulative() && !f.result().records().isEmpty()).forEach(f -> {
            NativeButton records = new NativeButton("", click -> open.accept(f.token()));
            records.setText(records.getTranslation("entries.source.records", f.result().records().size()));
            records.setTitle(f.result().definition());
            records.addClassNames("chip", "blue");
            sources.add(records);
        });
        if (sources.isEmpty()) {
            String office = entry.writtenBy().replace(unitName, "").strip();
            Span writer = new Span(office.isEmpty() ? entry.writtenBy() : office);
            writer.setTitle(entry.writtenBy());
            writer.addClassNames("hint", "writer");
            sources.add(writer);
        }
        return sources;
    }

    /** One of three words; the one that waits can be clicked by whoever may review. */
    static Component state(EntryDetails entry, boolean waits, Runnable review) {
        if (entry.text().isEmpty()) {
            return new Div();
        }
        if (waits) {
            NativeButton button = new NativeButton("", click -> review.run());
            button.setText(button.getTranslation("entries.state.waiting"));
            button.setTitle(button.getTranslation("entries.state.click"));
            button.addClassNames("chip", "amber");
            return new Div(button);
        }
        Chip chip = Chip.of(mark(entry));
        String reviewer = entry.reviewedBy();
        chip.setTitle(reviewer == null
                ? chip.getTranslation("entries.state.written", entry.writtenBy(), DayText.of(entry.writtenAt()))
                : chip.getTranslation("entries.state.reviewedBy", reviewer));
        return new Div(chip);
    }

    private static Mark mark(EntryDetails entry) {
        if (entry.unread() || !entry.reviewed()) {
            return new Mark(Tone.AMBER, "entries.state.waiting");
        }
        return new Mark(Tone.GREEN, entry.notArising() ? "entries.state.notArising" : "entries.state.reviewed");
    }
}
