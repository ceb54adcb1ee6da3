package vn.khcn.portal.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes Excel files: the tables of a document, one sheet each, or a plain list. */
final class ExcelPrinter {
    /** A page of A4 on its side holds about so many letters. */
    private static final int PAGE = 130;

    private final String font;

    ExcelPrinter(String font) {
        this.font = font;
    }

    byte[] print(OfficialDocument document) {
        return book(book -> {
            int number = 0;
            for (Block block : document.body()) {
                if (block instanceof Block.Table table) {
                    table(book, "Bảng " + ++number, document.head().subject(), table);
                }
            }
            for (Annex annex : document.annexes()) {
                for (Block block : annex.body()) {
                    if (block instanceof Block.Table table) {
                        table(book, annex.heading(), Wording.upper(String.join(" ", annex.title())), table);
                    }
                }
            }
            if (book.getNumberOfSheets() == 0) {
                new ExcelSheet(book, "Bảng", font).title(document.head().subject(), 1);
            }
        });
    }

    /** One sheet each. */
    byte[] print(List<SheetTable> tables) {
        return book(book -> tables.forEach(table -> {
            ExcelSheet sheet = new ExcelSheet(book, table.title(), font);
            sheet.title(table.title(), table.columns().size());
            sheet.headings(table.columns(), widths(table));
            List<Block.Align> aligns = Collections.nCopies(table.columns().size(), Block.Align.LEFT);
            table.rows().forEach(row -> sheet.row(row, aligns(row, aligns)));
        }));
    }

    private void table(XSSFWorkbook book, String name, String title, Block.Table table) {
        ExcelSheet sheet = new ExcelSheet(book, name, font);
        List<Block.Align> aligns = table.columns().stream().map(Block.Column::align).toList();
        int total = Math.max(1, table.columns().stream().mapToInt(Block.Column::weight).sum());
        sheet.title(title, aligns.size());
        sheet.headings(table.columns().stream().map(Block.Column::title).toList(),
                table.columns().stream().map(column -> PAGE * column.weight() / total).toList());
        for (Block.Row row : table.rows()) {
            List<String> texts = row.cells().stream().map(Block.Cell::text).toList();
            if (row.group()) {
                sheet.group(texts, aligns.size());
            } else {
                List<SheetTable.Cell> cells = new ArrayList<>();
                for (int i = 0; i < Math.min(texts.size(), aligns.size()); i++) {
                    cells.add(PrintedCell.read(texts.get(i), aligns.get(i)));
                }
                sheet.row(cells, aligns, strong(row));
            }
        }
    }

    private static boolean strong(Block.Row row) {
        List<Run> first = row.cells().getFirst().runs();
        return !first.isEmpty() && first.stream().allMatch(run -> run instanceof Run.Text text && text.bold());
    }

    /** Columns as wide as what stands in them, within reason; a heading may take three lines. */
    private static List<Integer> widths(SheetTable table) {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            int widest = Math.max(6, heading(table.columns().get(column)));
            for (List<SheetTable.Cell> row : table.rows()) {
                int length = column >= row.size() ? 0 : switch (row.get(column)) {
                    case SheetTable.Text text -> text.text().length();
                    case SheetTable.Number number -> number.value().toPlainString().length() * 4 / 3;
                    case SheetTable.Day day -> 10;
                };
                widest = Math.max(widest, Math.min(length, 50));
            }
            widths.add(widest);
        }
        return widths;
    }

    private static int heading(String words) {
        int longest = Stream.of(words.split(" ")).mapToInt(String::length).max().orElse(0);
        return Math.max(longest, words.length() / 3 + 2);
    }

    private static List<Block.Align> aligns(List<SheetTable.Cell> row, List<Block.Align> left) {
        List<Block.Align> aligns = new ArrayList<>(left);
        for (int i = 0; i < Math.min(row.size(), aligns.size()); i++) {
            aligns.set(i, switch (row.get(i)) {
                case SheetTable.Text text -> Block.Align.LEFT;
                case SheetTable.Number number -> Block.Align.RIGHT;
                case SheetTable.Day day -> Block.Align.CENTRE;
            });
        }
        return aligns;
    }

    private static byte[] book(java.util.function.Consumer<XSSFWorkbook> writer) {
        try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            writer.accept(book);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
