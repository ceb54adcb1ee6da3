package vn.khcn.portal.documents;

import java.util.List;

/** A number book to choose: register, year, the kinds in it, the highest number so far. */
public record NumberBookOption(String register, int year, List<String> kinds, int last) {
    public NumberBookOption {
        kinds = List.copyOf(kinds);
    }
}
