package vn.khcn.portal.press;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.common.PdfTextChunk;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;

/** Prints PDF/A-2u. Compiled templates are kept; an annex is filled on its own, so its pages count from 1. */
final class PdfPrinter {
    private final PrintFont font;
    private final Templates templates;
    private final TableDesigns tables;
    private final JasperReport portrait;
    private final JasperReport landscape;
    private final Looks looks;
    private final Path colours;

    PdfPrinter(PrintFont font) {
        this.font = font;
        this.templates = new Templates(font);
        this.tables = new TableDesigns(templates, font);
        this.portrait = templates.document(false);
        this.landscape = templates.document(true);
        this.looks = new Looks(portrait);
        this.colours = colours();
    }

    WordPrinter word(String family) {
        return new WordPrinter(looks, tables, font, family);
    }

    /** Prints a line and a table once, so that classes are loaded and fonts are read. */
    void warmUp() {
        var book = BookDocument.register(List.of(""), "Sổ", "", List.of(new Block.Column("TT", 1, Block.Align.CENTRE)),
                List.of(new Block.Row(false, List.of(Block.Cell.of("1")))));
        for (int i = 0; i < 3; i++) {
            print(book);
        }
    }

    byte[] print(OfficialDocument given, boolean draft) {
        OfficialDocument document = Closing.of(given);
        DocumentHead head = document.head();
        List<JasperPrint> prints = new ArrayList<>();
        JasperPrint body = fill(portrait, pieces(portrait).head(head).blocks(document.body())
                .signature(document.signature(), Wording.recipients(document)), draft);
        Rules.draw(body, head, looks, font);
        prints.add(body);
        for (Annex annex : document.annexes()) {
            JasperReport template = annex.landscape() ? landscape : portrait;
            prints.add(fill(template, pieces(template).annexHead(annex, head).blocks(annex.body()), draft));
        }
        return export(prints, (Wording.sentence(head.type()) + " " + head.subject()).strip(), head.agency());
    }

    byte[] print(BookDocument book) {
        return export(List.of(fill(book)), book.title(), String.join(", ", book.letterhead()));
    }

    /** Empty where it takes more than one page. */
    Optional<byte[]> onePage(BookDocument book) {
        JasperPrint print = fill(book);
        return print.getPages().size() == 1
                ? Optional.of(export(List.of(print), book.title(), String.join(", ", book.letterhead())))
                : Optional.empty();
    }

    private JasperPrint fill(BookDocument book) {
        Block.Table table = new Block.Table("book", "", book.columns(), book.rows());
        JasperReport template = book.landscape() ? landscape : portrait;
        return fill(template, pieces(template).bookHead(book).table(table, book.landscape()), false);
    }

    private Pieces pieces(JasperReport template) {
        return new Pieces(looks, font, template.getColumnWidth());
    }

    private JasperPrint fill(JasperReport template, Pieces pieces, boolean draft) {
        try {
            Map<String, Object> parameters = new HashMap<>();
            parameters.put("draft", draft ? Wording.DRAFT : "");
            JasperPrint print = JasperFillManager.getInstance(templates.context()).fill(template, parameters,
                    new PieceSource(pieces.list(), tables, template.getColumnWidth()));
            PageFoot.settle(print);
            return print;
        } catch (JRException e) {
            throw new JRRuntimeException(e);
        }
    }

    private byte[] export(List<JasperPrint> prints, String title, String author) {
        SimplePdfExporterConfiguration settings = new SimplePdfExporterConfiguration();
        settings.setPdfaConformance(PdfaConformanceEnum.PDFA_2U);
        settings.setIccProfilePath(colours.toString());
        settings.setMetadataTitle(title);
        settings.setDisplayMetadataTitle(true);
        settings.setMetadataAuthor(author);
        settings.setTagLanguage("vi-VN");
        ByteArrayOutputStream out = new ByteArrayOutputStream(200_000);
        try {
            JRPdfExporter exporter = new JRPdfExporter(templates.context()) {
                @Override
                protected PdfTextChunk getChunk(Map<Attribute, Object> attributes, String text, Locale locale) {
                    return super.getChunk(attributes, Unbroken.release(text), locale);
                }
            };
            exporter.setConfiguration(settings);
            exporter.setExporterInput(SimpleExporterInput.getInstance(prints));
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
            exporter.exportReport();
        } catch (JRException e) {
            throw new JRRuntimeException(e);
        }
        return out.toByteArray();
    }

    /** PDF/A wants the colour space in the file; the report engine reads it from a path only. */
    private static Path colours() {
        try {
            Path file = Files.createTempFile("srgb", ".icc");
            file.toFile().deleteOnExit();
            return Files.write(file, ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
