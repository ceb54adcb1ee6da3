package vn.khcn.portal.press;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Prints documents: one tree, four forms. Knows no database; everything it needs is in what it is given. */
@Service
public class PressService {
    private final PrintFont font;
    private final Supplier<PdfPrinter> pdf;
    private final Supplier<WordPrinter> word;
    private final ExcelPrinter excel;

    public PressService(@Value("${portal.print.font:Liberation Serif}") String family,
            @Value("${portal.print.font-folder:}") String folder,
            @Value("${portal.print.word-font:Times New Roman}") String wordFamily) {
        font = new PrintFont(family, folder);
        pdf = new Once<>(() -> new PdfPrinter(font));
        word = new Once<>(() -> pdf.get().word(wordFamily));
        excel = new ExcelPrinter(wordFamily);
    }

    /** PDF/A-2u, ready to be signed. */
    public byte[] pdf(OfficialDocument document) {
        return pdf(document, false);
    }

    /** @param draft prints a small "DỰ THẢO" at the top of the first page */
    public byte[] pdf(OfficialDocument document, boolean draft) {
        return pdf.get().print(document, draft);
    }

    /** The Word file: made from the same tree, to be edited and passed on. */
    public byte[] docx(OfficialDocument document) {
        return word.get().print(document);
    }

    /** The tables of body and annexes, one sheet each. */
    public byte[] xlsx(OfficialDocument document) {
        return excel.print(document);
    }

    /** Any list as an Excel file. */
    public byte[] sheet(SheetTable table) {
        return excel.print(List.of(table));
    }

    /** Several lists in one Excel file, one sheet each. */
    public byte[] sheets(List<SheetTable> tables) {
        return excel.print(tables);
    }

    /** A number book, a register or a sheet of figures as one table. */
    public byte[] book(BookDocument book) {
        return pdf.get().print(book);
    }

    /** The longest sheet that fits on one page. @param of the sheet with at most so many lines of a kind */
    public byte[] onePage(IntFunction<BookDocument> of, int most) {
        for (int lines = most; lines > 1; lines--) {
            Optional<byte[]> page = pdf.get().onePage(of.apply(lines));
            if (page.isPresent()) {
                return page.get();
            }
        }
        return book(of.apply(1));
    }

    /** Signs that the print font does not have, each with the text it stands in; they would be missing on paper. */
    public List<String> unprintable(OfficialDocument document) {
        return Glyphs.missing(document, font);
    }

    /** Compiles the templates and prints once in the background, so that the first user does not wait for it. */
    @EventListener(ApplicationReadyEvent.class)
    void warmUp() {
        Thread.ofVirtual().name("press-warm-up").start(() -> pdf.get().warmUp());
    }
}
