package vn.khcn.portal.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.entries.EntryDetails;
import vn.khcn.portal.kernel.PeriodKind;
import vn.khcn.portal.press.Block;
import vn.khcn.portal.press.OfficialDocument;
import vn.khcn.portal.reporting.PassageDetails;
import vn.khcn.portal.reporting.ReportSummary;
import vn.khcn.portal.reporting.compile.RunMarkup;
import vn.khcn.portal.shell.component.Notice;

/** A paragraph: where it comes from, the source's text beside the office's, and editing the office's copy. */
class TextDetail extends Div {
    private static final long serialVersionUID = 1L;
    private final transient ReportServices services;
    private final long report;
    private final transient OfficialDocument document;
    private final transient Runnable changed;

    /** @param changed called after the office's copy was stored */
    TextDetail(ReportServices services, ReportSummary summary, OfficialDocument document, Block.Paragraph paragraph,
            boolean editable, Runnable changed) {
        this.services = services;
        this.report = summary.id();
        this.document = document;
        this.changed = changed;
        addClassName("text-detail");
        Block.Origin origin = paragraph.origin();
        add(caption(origin == null
                ? getTranslation("reporting.text.fromOutline")
                : origin.kind().equals("entry")
                        ? getTranslation("reporting.text.fromUnit", origin.label())
                        : getTranslation("reporting.text.fromRecords", origin.label())));
        // A longer report must not change the words of a month.
        if (origin != null && origin.kind().equals("entry") && summary.period().kind() == PeriodKind.MONTH) {
            services.entries().find(origin.id()).ifPresentOrElse(entry -> entry(entry, editable),
                    () -> add(new Paragraph(getTranslation("reporting.text.entryGone"))));
        } else {
            passage(paragraph, editable);
        }
        if (origin != null) {
            services.routes().of(origin.kind(), origin.id()).ifPresent(
                    route -> add(new Anchor(route, getTranslation("reporting.text.open"))));
        }
    }

    private void entry(EntryDetails entry, boolean editable) {
        both(entry.text(), entry.officeText());
        if (entry.officeBehind()) {
            warn("reporting.text.behind");
        }
        if (editable) {
            SentenceField field = field("entry-" + entry.id(), entry.printedText());
            buttons(entry.officeText() != null,
                    () -> services.board().officeEdit(entry.id(), entry.version(), field.value()), field,
                    () -> services.board().officeEdit(entry.id(), entry.version(), null));
        }
    }

    private void passage(Block.Paragraph paragraph, boolean editable) {
        Optional<PassageDetails> own = services.passages().of(report).stream()
                .filter(p -> p.block().equals(paragraph.id())).findFirst();
        String now = RunMarkup.of(paragraph.runs(), document);
        both(own.map(PassageDetails::generated).orElse(now), own.map(PassageDetails::text).orElse(null));
        if (own.filter(PassageDetails::behind).isPresent()) {
            warn("reporting.text.sourceChanged");
        }
        if (editable) {
            SentenceField field = field(report + "-" + paragraph.id(), now);
            buttons(own.isPresent(), () -> services.passages().write(report, paragraph.id(), now, field.value()), field,
                    () -> services.passages().takeBack(report, paragraph.id()));
        }
    }

    private void warn(String key) {
        Span warning = new Span(getTranslation(key));
        warning.addClassName("warning");
        add(warning);
    }

    /** The source's text, and where the office has its own, the difference. */
    private void both(String source, @Nullable String office) {
        Div text = new Div(new Text(Shown.plain(source, document)));
        text.addClassName("printed");
        add(caption(getTranslation("reporting.text.source")), text);
        if (office != null) {
            Component difference = WordChanges.of(Shown.plain(source, document), Shown.plain(office, document));
            difference.addClassName("printed");
            add(caption(getTranslation("reporting.text.office")), difference);
        }
    }

    private SentenceField field(String draftKey, String markup) {
        SentenceField field = new SentenceField("report-" + draftKey, getTranslation("reporting.text.edit"), markup,
                document);
        add(caption(getTranslation("reporting.text.edit")), field);
        return field;
    }

    private void buttons(boolean own, Runnable save, SentenceField field, Runnable restore) {
        Button keep = new Button(getTranslation("reporting.text.save"), click -> {
            save.run();
            field.saved();
            Notice.done("reporting.text.saved");
            changed.run();
        });
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        Button back = new Button(getTranslation("reporting.text.restore"), click -> {
            restore.run();
            Notice.done("reporting.text.restored");
            changed.run();
        });
        back.addThemeVariants(ButtonVariant.LUMO_SMALL);
        back.setEnabled(own);
        Div row = new Div(keep, back);
        row.addClassName("toolbar");
        add(row);
    }

    private static Div caption(String text) {
        Div caption = new Div(text);
        caption.addClassName("section-title");
        return caption;
    }
}
