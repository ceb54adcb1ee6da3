package vn.khcn.portal.reporting.check;

import java.util.stream.Stream;
import vn.khcn.portal.press.Block;
import vn.khcn.portal.reporting.compile.HoleWords;

/** A part is missing; the report can neither be submitted nor issued. */
final class HoleCheck implements Check {
    @Override
    public String code() {
        return "hole";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Finding> find(Checked report) {
        return report.blocks().filter(Block.Hole.class::isInstance).map(Block.Hole.class::cast)
                .map(hole -> hole.what().equals(HoleWords.NOT_ACCEPTED)
                        ? said(hole, "", "reporting.check.notAccepted", hole.owner())
                        : at(hole, "", hole.what(), hole.owner()));
    }
}
