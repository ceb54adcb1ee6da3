package vn.khcn.portal.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.khcn.portal.press.Annex;
import vn.khcn.portal.press.Block;
import vn.khcn.portal.press.FigureEvidence;
import vn.khcn.portal.press.OfficialDocument;
import vn.khcn.portal.press.Run;

/** Every figure of a report in the order it is printed: where it stands, what is printed, how many records it counts, what it counts. */
final class PrintedFigures {
    private final OfficialDocument report;
    private final List<String> lines = new ArrayList<>();

    private PrintedFigures(OfficialDocument report) {
        this.report = report;
    }

    static List<String> of(OfficialDocument report) {
        PrintedFigures figures = new PrintedFigures(report);
        report.body().forEach(figures::block);
        report.annexes().stream().map(Annex::body).flatMap(List::stream).forEach(figures::block);
        return figures.lines;
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> runs(block.section(), paragraph.runs());
            case Block.Table table ->
                table.rows().forEach(row -> row.cells().forEach(cell -> runs(block.section(), cell.runs())));
            case Block.Heading heading -> {
            }
            case Block.Hole hole -> lines.add(block.section() + " | HOLE | " + hole.what());
        }
    }

    private void runs(String section, List<Run> runs) {
        for (Run run : runs) {
            if (run instanceof Run.Figure figure) {
                FigureEvidence proof = report.figure(figure.figure()).orElseThrow();
                lines.add(String.format(Locale.ROOT, "%s | %s | %d | %s", section, figure.text(),
                        proof.records().size(), proof.definition()));
            }
        }
    }
}
