package vn.khcn.portal.lines;

import java.util.List;

/** Figures of chosen sources, for tests without a context. */
public final class FiguresOf {
    private FiguresOf() {}

    public static Figures sources(FigureSource... sources) {
        return new Figures(List.of(sources));
    }
}
