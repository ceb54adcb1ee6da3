package vn.khcn.portal.press;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Shares a table's width among its columns by weight, but gives none less than its widest word needs. */
final class ColumnEdges {
    private static final int PADDING = 8;
    private static final double MOST_OF_WIDTH = 0.25;

    private ColumnEdges() {}

    /** The left edges of the columns and the right edge of the last, in whole points. */
    static List<Integer> of(Block.Table table, int width, Look heading, Look cell, PrintFont font) {
        int columns = table.columns().size();
        double[] least = new double[columns];
        double[] share = new double[columns];
        double weights = Math.max(1, table.columns().stream().mapToInt(Block.Column::weight).sum());
        for (int i = 0; i < columns; i++) {
            int column = i;
            double needed = Math.max(widestWord(Stream.of(table.columns().get(i).title()), heading, font),
                    widestWord(table.rows().stream().filter(row -> !row.group() && column < row.cells().size())
                            .map(row -> row.cells().get(column).text()), cell, font));
            least[i] = Math.min(needed + PADDING, width * MOST_OF_WIDTH);
            share[i] = width * table.columns().get(i).weight() / weights;
        }
        // what the narrow ones lack is taken from the others, each as much as it can spare
        double lacking = IntStream.range(0, columns).mapToDouble(i -> Math.max(0, least[i] - share[i])).sum();
        double spare = IntStream.range(0, columns).mapToDouble(i -> Math.max(0, share[i] - least[i])).sum();
        double taken = spare == 0 ? 0 : Math.min(1, lacking / spare);
        double given = lacking == 0 ? 0 : Math.min(1, spare / lacking);
        Integer[] edges = new Integer[columns + 1];
        edges[0] = 0;
        double sum = 0;
        for (int i = 0; i < columns; i++) {
            double difference = share[i] - least[i];
            sum += share[i] - difference * (difference > 0 ? taken : given);
            edges[i + 1] = (int) Math.round(sum);
        }
        return Arrays.asList(edges);
    }

    private static double widestWord(Stream<String> texts, Look look, PrintFont font) {
        return texts.flatMap(text -> Arrays.stream(Unbroken.glue(text).split("\\s+|(?<=-)"))).distinct()
                .mapToDouble(word -> font.width(Unbroken.release(word), look.size(), look.bold(), look.italic())).max()
                .orElse(0);
    }
}
