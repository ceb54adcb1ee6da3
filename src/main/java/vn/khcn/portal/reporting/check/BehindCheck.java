package vn.khcn.portal.reporting.check;

import java.util.stream.Stream;

/** The office's text stands where its source was changed later. */
final class BehindCheck implements Check {
    @Override
    public String code() {
        return "behind";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> find(Checked report) {
        return report.paragraphs().filter(p -> report.behind().contains(p.id())).map(p -> at(p, p.text()));
    }
}
