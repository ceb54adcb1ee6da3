package vn.khcn.portal.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.khcn.portal.kernel.DocumentReference;
import vn.khcn.portal.press.Block;
import vn.khcn.portal.press.FigureEvidence;
import vn.khcn.portal.press.OfficialDocument;
import vn.khcn.portal.press.Run;
import vn.khcn.portal.reporting.compile.OfficeCopies;
import vn.khcn.portal.reporting.issue.IssueSummary;

/** The first paragraph of a report that stands in place of an issued one: which one, and what it puts right. */
final class Correction {
    private static final String BLOCK = "correction";

    private Correction() {}

    /** @param copies the office's own words for a block */
    static OfficialDocument of(IssueSummary issue, OfficialDocument old, OfficialDocument document,
            OfficeCopies copies) {
        String section = document.body().isEmpty() ? "" : document.body().getFirst().section();
        String text = copies.text(BLOCK, words(issue, old, document));
        List<Block> body = new ArrayList<>(document.body());
        body.addFirst(
                new Block.Paragraph(BLOCK, section, Block.ParagraphStyle.BODY, List.of(Run.text(text)), null));
        return document.withBody(body);
    }

    private static String words(IssueSummary issue, OfficialDocument old, OfficialDocument document) {
        String kind = old.head().type();
        String named = kind.isEmpty() ? "" : kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT) + " ";
        String text = "Văn bản này thay thế " + named + "số " + issue.symbol() + " ngày "
                + DocumentReference.day(issue.dated()) + ".";
        Map<String, FigureEvidence> now = document.figures().stream()
                .collect(Collectors.toMap(FigureEvidence::key, Function.identity(), (a, b) -> a));
        String righted = old.figures().stream().flatMap(was -> {
            FigureEvidence is = now.get(was.key());
            return is == null || is.printed().equals(was.printed())
                    ? java.util.stream.Stream.<String>empty()
                    : java.util.stream.Stream.of("%s: %s → %s".formatted(was.definition(), was.printed(),
                            (is.printed() + " " + is.unit()).strip()));
        }).collect(Collectors.joining("; "));
        return righted.isEmpty() ? text : text + " Số liệu được đính chính: " + righted + ".";
    }
}
